/**
 * ninjs: valid by the constraints of the IPTC's JSON Schema for ninjs 3.1, and each body in XHTML well-formed, by libxml2.
 *
 * The constraints are restated here from the schema of the IPTC (specification/ninjs-schema_3.1.json in its repository
 * newsinjson, under the MIT licence and CC BY 4.0), without its prose and without what belongs to events and plans, which an
 * object of ours must not have. Invariant: nothing is allowed here that the schema does not allow.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XmlDocument } from 'libxml2-wasm';
import type { Validator } from './validator.ts';

const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const time = { type: 'string', format: 'date-time' };
const whole = { type: 'integer' };
const number = { type: 'number' };
const percent = { type: 'integer', minimum: 0, maximum: 100 };
const oneOf = (...values: string[]) => ({ type: 'string', enum: values });
const list = (items: object) => ({ type: 'array', items });
const object = (properties: object, required: string[] = [], more: object = {}) => ({
  ...{ type: 'object', additionalProperties: false, properties, required, ...more },
});
const either = (...names: string[]) => ({ oneOf: names.map((name) => ({ required: [name] })) });

const address = object({ lines: list(text), locality: text, area: text, postalCode: text, country: text });
const contactInfo = list(
  object({ type: text, role: text, lang: text, name: text, value: text, address }, [], either('value', 'address')),
);
const texts = list(object({ role: text, contentType: text, value: text }, ['value']));
const concept = { name: text, rel: text, uri, literal: text };
const source = { name: text, role: text, uri, literal: text, contactInfo };
const symbols = list(object({ exchange: text, symbolType: uri, symbol: text }));
const rendition = object(
  {
    ...{ name: text, href: uri, contentType: text, title: text, width: whole, height: whole, sizeInBytes: whole },
    ...{ duration: number, format: text, aspectRatio: text, videoCodec: text, frameRate: number },
    ...{ poi: object({ x: whole, y: whole }), transportProtocol: text, bitrate: text },
    scanType: oneOf('progressive', 'interlaced'),
  },
  ['name'],
);

const properties = {
  uri,
  type: oneOf('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'),
  representationType: oneOf('full', 'partial'),
  ...{
    profile: text,
    version: text,
    title: text,
    by: text,
    slugline: text,
    located: text,
    edNote: text,
    language: text,
  },
  ...{ firstCreated: time, versionCreated: time, contentCreated: time, embargoedUntil: time, expires: time },
  pubStatus: oneOf('usable', 'withheld', 'canceled'),
  urgency: { type: 'integer', minimum: 1, maximum: 9 },
  ...{ copyrightHolder: text, copyrightNotice: text, usageTerms: text, descriptions: texts, headlines: texts },
  bodies: list(object({ role: text, contentType: text, charCount: whole, wordCount: whole, value: text }, ['value'])),
  people: list(object({ ...concept, contactInfo })),
  organisations: list(object({ ...concept, symbols, contactInfo })),
  places: list(object({ ...concept, contactInfo })),
  subjects: list(object({ ...concept, creator: text, relevance: percent, confidence: percent })),
  events: list(object({ id: text, ...concept })),
  objects: list(object(concept)),
  infoSources: list(object(source)),
  renditions: list(rendition),
  altIds: list(object({ role: text, value: text })),
  trustIndicators: list(object({ role: uri, title: text, href: uri })),
  standard: object({ name: text, version: text, schema: uri }),
  genres: list(object({ name: text, uri: text, literal: text })),
  rightsInfo: object(
    { langId: uri, linkedRights: uri, encodedRights: text },
    [],
    either('linkedRights', 'encodedRights'),
  ),
  digitalSourceType: object({ name: text, uri, literal: text }),
  associations: list({ $ref: '#/$defs/association' }),
};
const schema = {
  ...object(properties, ['uri']),
  $defs: { association: object({ ...properties, name: text, rel: text }, ['name', 'uri']) },
};

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** Text and faults of every body in an object and in those that belong to it. */
function readBodies(value: unknown): { faults: string[]; text: string } {
  if (typeof value !== 'object' || value === null) return { faults: [], text: '' };
  if ('contentType' in value && value.contentType === 'application/xhtml+xml' && 'value' in value) {
    try {
      const document = XmlDocument.fromString(String(value.value).replaceAll('<br/>', '\n'));
      const { content, namespaceUri } = document.root;
      document.dispose();
      const isXhtml = namespaceUri === 'http://www.w3.org/1999/xhtml';
      return { faults: isXhtml ? [] : ['body: its root is no element of XHTML'], text: content };
    } catch (error) {
      return { faults: [`body: ${error instanceof Error ? error.message : error}`], text: '' };
    }
  }
  const parts = Object.values(value).map((item) =>
    typeof item === 'string' ? { faults: [], text: item } : readBodies(item),
  );
  return { faults: parts.flatMap(({ faults }) => faults), text: parts.map((part) => part.text).join('\n') };
}

/** Reads an object, and says what is wrong with it and what texts it has, its bodies' as they are read. */
export function readNinjs(json: string): { faults: string[]; text: string } {
  const item: unknown = JSON.parse(json);
  const problems = validate(item) ? [] : (validate.errors ?? []);
  const { faults, text: all } = readBodies(item);
  return {
    faults: [...problems.map(({ instancePath, message }) => `${instancePath}: ${message}`), ...faults],
    text: all,
  };
}

/** Validity of ninjs. */
export const ninjsSchema: Validator = {
  name: 'ninjs',
  formats: ['ninjs'],
  commands: [],
  check: async (files) => files.map(({ path }) => readNinjs(readFileSync(path, 'utf8')).faults),
};
