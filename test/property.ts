/**
 * fast-check with a seed that stays, so that a run of the tests says the same of the same code each time. `FC_SEED=N` takes
 * another one.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20_261_130) });

export { default as fc } from 'fast-check';
