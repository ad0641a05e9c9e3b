/** What the formats' own validators say of files, whoever made them. */
import { epubcheck } from '../../conformance/epubcheck.ts';
import { ooxml } from '../../conformance/ooxml.ts';
import { isInstalled, type Printed, type Validator } from '../../conformance/validator.ts';
import { pdfStandards } from '../../conformance/verapdf.ts';

/** Those that are asked, PDF by two standards. */
const validators: readonly Validator[] = [...pdfStandards.slice(0, 2), epubcheck, ooxml];

/** Notes on usage are no faults of a book. */
const isFault = (problem: string): boolean => !/^(?:USAGE|INFO) /.test(problem);

/** The words of each validator on each file: its name, and how many of its rules the file breaks. */
export async function judgements(
  files: readonly Printed[],
): Promise<{ validator: string; path: string; says: string }[]> {
  const all: { validator: string; path: string; says: string }[] = [];
  for (const { name, formats, commands, check } of validators) {
    const own = files.filter(({ format }) => formats.includes(format));
    const lacking = commands.filter((command) => !isInstalled(command));
    const results = lacking.length > 0 ? [] : await check(own).catch((error: unknown) => [[String(error)]]);
    for (const [index, { path }] of own.entries()) {
      const faults = results[index]?.filter(isFault);
      const says = !faults
        ? 'not asked'
        : faults.length === 0
          ? 'passes'
          : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
      all.push({ validator: name, path, says });
    }
  }
  return all;
}
