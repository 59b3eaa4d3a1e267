import { render, type JSX } from 'preact';
import { useScreen } from '../controls/screen';
import { saveFile, standaloneSvg, svgToPng } from './export-picture';

export interface SavePictureProps {
  /** Of the file, without ending. */
  readonly name: string;
  /** The whole picture as one `<svg>` with width and height. */
  readonly draw: () => JSX.Element;
}

/** Buttons that save the picture, in the colours of the screen, or print the section. */
export function SavePicture({ name, draw }: SavePictureProps): JSX.Element {
  const { t, announce } = useScreen();
  const save = async (type: 'svg' | 'png'): Promise<void> => {
    const file = `${name}.${type}`;
    try {
      const { text, width, height } = drawn(draw());
      saveFile(
        type === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await svgToPng(text, width, height),
        file,
      );
      announce(t('picture.saved', { file }));
    } catch {
      announce(t('picture.not-saved'));
    }
  };
  return (
    <div class="picture-save">
      <button type="button" class="link" onClick={() => void save('svg')}>
        {t('picture.save', { type: 'SVG' })}
      </button>
      <button type="button" class="link" onClick={() => void save('png')}>
        {t('picture.save', { type: 'PNG' })}
      </button>
      <button type="button" class="link" onClick={() => print()}>
        {t('picture.print')}
      </button>
    </div>
  );
}

/** Draws out of sight, where the style sheet reaches, and takes the result away again. */
function drawn(picture: JSX.Element): { readonly text: string; readonly width: number; readonly height: number } {
  const host = document.createElement('div');
  host.className = 'picture-unseen';
  document.body.append(host);
  try {
    render(picture, host);
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('nothing was drawn');
    const { width, height } = svg.viewBox.baseVal;
    return { text: standaloneSvg(svg), width, height };
  } finally {
    render(null, host);
    host.remove();
  }
}
