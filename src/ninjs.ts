/**
 * The door `offprint/ninjs`: articles as news objects of the IPTC's ninjs 3.1.
 *
 * @module offprint/ninjs
 */
export {
  type NinjsAssociation,
  type NinjsConcept,
  type NinjsItem,
  type NinjsOptions,
  type NinjsRendition,
  type NinjsText,
  ninjs,
  toNinjs,
} from './export/ninjs/index.ts';
