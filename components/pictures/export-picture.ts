/** What a picture needs of the style sheet to look the same outside of it. */
const INLINED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'paint-order',
] as const;
/** Attributes that mean something only in the page. */
const DROPPED = ['class', 'style', 'role', 'tabindex', 'aria-label', 'aria-hidden', 'focusable'] as const;

/**
 * A drawn picture as a file of its own: every token resolved to its literal colour, every font named. Elements that stand alike are looked
 * up once: a crowded picture has tens of thousands.
 */
export function standaloneSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const known = new Map<string, readonly (readonly [string, string])[]>();
  const inline = (element: Element, target: Element, path: string): void => {
    const own = [...element.attributes].filter(({ name }) => name === 'class' || INLINED.some((one) => one === name));
    const place = `${path}>${element.tagName} ${own.map(({ name, value }) => `${name}=${value}`).join(' ')}`;
    const styles = known.get(place) ?? stylesOf(element);
    known.set(place, styles);
    for (const name of target.getAttributeNames())
      if (name.startsWith('data-') || DROPPED.some((one) => one === name)) target.removeAttribute(name);
    for (const [name, value] of styles) target.setAttribute(name, value);
    for (let at = 0; at < element.children.length; at += 1)
      inline(element.children[at] as Element, target.children[at] as Element, place);
  };
  inline(svg, copy, '');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

function stylesOf(element: Element): readonly (readonly [string, string])[] {
  if (/^(?:title|g|svg|desc|defs|use)$/iu.test(element.tagName)) return [];
  const style = getComputedStyle(element);
  const isText = /^(?:text|tspan)$/iu.test(element.tagName);
  return INLINED.map((name) => [name, style.getPropertyValue(name)] as const).filter(
    ([name, value]) => value !== '' && value !== 'normal' && (isText || !/^(?:font|text)-/u.test(name)),
  );
}

/** Sides and area that canvases of both browsers hold. */
const LONGEST_SIDE = 16_000;
const LARGEST_AREA = 100_000_000;

/** The picture as PNG, twice as fine as on the screen where a canvas holds that. Rejects where the browser cannot draw it. */
export async function svgToPng(svg: string, width: number, height: number): Promise<Blob> {
  const scale = Math.min(2, LONGEST_SIDE / width, LONGEST_SIDE / height, Math.sqrt(LARGEST_AREA / (width * height)));
  const image = new Image();
  // The extension's policy lets pictures come from data addresses only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
  });
}

/** Time a browser may take to start a download before its address is given up, ms. */
const KEPT_FOR = 60_000;

/** Saves a file through the browser's own download. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  // Not put into the document: in a page that is read nothing of the page's own is touched.
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
