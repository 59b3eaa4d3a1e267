import type { JSX } from 'preact';
import { Choice } from '../controls/choice';
import { Field } from '../controls/field';
import { languageName } from '../controls/language-name';
import { useScreen } from '../controls/screen';
import type { Origin } from '../../lib/topic/source';
import type { Translate } from '../i18n/translator';
import {
  DERIVATIONS,
  SOURCE_KINDS,
  SOURCE_LANGUAGES,
  type DraftFaults,
  type FieldFault,
  type SourceDraft,
} from './source-fields';

export interface SourceFieldsProps {
  readonly draft: SourceDraft;
  readonly faults: DraftFaults;
  readonly onChange: (draft: SourceDraft) => void;
  /** Where a field was read from, by field. */
  readonly provenance?: Readonly<Record<string, string>>;
  /** The kind, derivation and origin are asked too. */
  readonly full: boolean;
  readonly origins?: readonly Origin[];
}

/** The fields of a source, the same for adding a page, pasting a text and editing. */
export function SourceFieldset({
  draft,
  faults,
  onChange,
  provenance = {},
  full,
  origins = [],
}: SourceFieldsProps): JSX.Element {
  const { t } = useScreen();
  const text = (name: 'title' | 'publisher' | 'url' | 'published', lines?: number): JSX.Element => (
    <Field
      name={name}
      label={t(`field.${name}`)}
      value={draft[name]}
      type={name === 'url' ? 'url' : 'text'}
      {...(lines ? { lines } : {})}
      hint={hintOf(name, provenance, t)}
      error={faultText(name, faults[name], t)}
      onInput={(value) => onChange({ ...draft, [name]: value })}
    />
  );
  return (
    <div class="fields">
      {text('title', 2)}
      {text('publisher')}
      {text('url')}
      <div class="fields-pair">
        {text('published')}
        <Choice
          shown
          label={t('field.lang')}
          value={draft.lang}
          options={languageOptions(draft.lang, t)}
          onChange={(lang) => onChange({ ...draft, lang })}
        />
      </div>
      {full ? <MoreFields draft={draft} origins={origins} onChange={onChange} /> : null}
    </div>
  );
}

type MoreProps = Pick<SourceFieldsProps, 'draft' | 'onChange'> & { readonly origins: readonly Origin[] };

function MoreFields({ draft, origins, onChange }: MoreProps): JSX.Element {
  const { t } = useScreen();
  const kind = (id: string): void => onChange({ ...draft, kind: SOURCE_KINDS.find((one) => one === id) ?? draft.kind });
  const derived = (id: string): void => onChange({ ...draft, derived: DERIVATIONS.find((one) => one === id) ?? '' });
  return (
    <>
      <div class="fields-pair">
        <Choice
          shown
          label={t('field.kind')}
          value={draft.kind}
          options={SOURCE_KINDS.map((id) => [id, t(`kind.${id}`)])}
          onChange={kind}
        />
        <Choice
          shown
          label={t('field.derived')}
          value={draft.derived}
          options={[['', t('derived.none')], ...DERIVATIONS.map((id) => [id, t(`derived.${id}`)] as const)]}
          onChange={derived}
        />
      </div>
      <Choice
        shown
        label={t('field.origin')}
        value={draft.origin}
        options={origins.map((origin) => [origin.id, origin.label[t.lang]])}
        onChange={(origin) => onChange({ ...draft, origin })}
      />
    </>
  );
}

function hintOf(name: string, provenance: Readonly<Record<string, string>>, t: Translate): string | null {
  const where = provenance[name];
  if (where) return t('field.from', { where });
  return name === 'published' ? t('field.published.hint') : null;
}

export function faultText(name: string, fault: FieldFault | undefined, t: Translate): string | null {
  if (!fault) return null;
  if (fault === 'too-long') return t('error.too-long');
  if (fault === 'not-http') return t('failure.bad-url');
  if (fault === 'not-a-date') return t('error.published');
  if (name === 'text') return t('error.text');
  return t(name === 'publisher' ? 'error.publisher' : 'error.title');
}

function languageOptions(current: string, t: Translate): readonly (readonly [string, string])[] {
  const codes = SOURCE_LANGUAGES.includes(current) ? SOURCE_LANGUAGES : [current, ...SOURCE_LANGUAGES];
  return codes.map((code) => [code, code === 'und' ? t('lang.und') : languageName(code, t.lang)]);
}
