/** The dateline of a story, which the readers of all formats know by the same words. */
export { datelineOf, isDateline } from '../../language/dateline.ts';
