/**
 * The structural rules of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) that concern what we
 * write, as a checker of its own: answers what is broken, with the section's words.
 */
type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value);
const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u.test(value);

const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

const isMotivation = (value: unknown): boolean => typeof value === 'string' && MOTIVATIONS.includes(value);

export function faultsOfCollection(json: unknown): string[] {
  if (!isObject(json)) return ['no object'];
  const first = json['first'];
  const items = isObject(first) ? first['items'] : undefined;
  return [
    ...(list(json['@context']).includes('http://www.w3.org/ns/anno.jsonld')
      ? []
      : ['the context of the model is missing']),
    ...(json['type'] === 'AnnotationCollection' ? [] : ['a collection has its type']),
    ...(isIri(json['id']) ? [] : ['a collection has an IRI']),
    ...(Array.isArray(items) && json['total'] === items.length ? [] : ['total is the number of annotations']),
    ...(isObject(first) && first['type'] === 'AnnotationPage' && isIri(first['id']) ? [] : ['a page has type and IRI']),
    ...(isObject(first) && first['partOf'] === json['id'] ? [] : ['a page is part of its collection']),
    ...list(items).flatMap((item, index) => faultsOfAnnotation(item).map((fault) => `${index}: ${fault}`)),
  ];
}

function faultsOfAnnotation(json: unknown): string[] {
  if (!isObject(json)) return ['no object'];
  return [
    ...(isIri(json['id']) ? [] : ['an annotation has exactly one IRI']),
    ...(json['type'] === 'Annotation' ? [] : ['an annotation has its type']),
    ...(list(json['target']).length > 0 ? [] : ['an annotation has a target']),
    ...(isMotivation(json['motivation']) ? [] : ['the motivation is one of the model']),
    ...['created', 'modified'].flatMap((name) =>
      json[name] === undefined || isDate(json[name]) ? [] : [`${name} is UTC`],
    ),
    ...list(json['body']).flatMap((body) => faultsOfResource(body)),
    ...list(json['target']).flatMap((target) => faultsOfResource(target)),
  ];
}

function faultsOfResource(json: unknown): string[] {
  if (!isObject(json)) return isIri(json) ? [] : ['a resource is an IRI or an object'];
  const purpose =
    json['purpose'] === undefined || isMotivation(json['purpose']) ? [] : ['the purpose is one of the motivations'];
  if (json['type'] === 'TextualBody')
    return [...purpose, ...(typeof json['value'] === 'string' ? [] : ['a textual body has one value'])];
  if (json['type'] !== 'SpecificResource') return isIri(json['id']) ? purpose : ['an external resource has an IRI'];
  return [
    ...purpose,
    ...(json['source'] === undefined ? ['a specific resource has a source'] : faultsOfResource(json['source'])),
    ...list(json['selector']).flatMap(faultsOfSelector),
  ];
}

function faultsOfSelector(json: unknown): string[] {
  if (!isObject(json)) return ['no selector'];
  const { type, start, end, exact } = json;
  if (type === 'TextQuoteSelector')
    return typeof exact === 'string' && exact !== '' ? [] : ['a quote selector has exact words'];
  const natural = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
  return type === 'TextPositionSelector' && natural(start) && natural(end) ? [] : ['a position selector has offsets'];
}
