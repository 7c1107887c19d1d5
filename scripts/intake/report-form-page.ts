import { randomBytes } from 'node:crypto';
import {
  consentGiven,
  contactFields,
  keyField,
  photoField,
  photoKinds,
  photoMedia,
  reportLimits,
} from '../../src/core/intake/report-fields.ts';
import type { Locale } from '../../src/core/locale.ts';
import { askedContact } from './asked-contact.ts';
import { formPageWords } from './form-page-words.ts';
import { errorOf, errorSummary, fieldHtml, hiddenField, placeOf, textOf } from './html-fields.ts';
import { htmlPage, siteUrl } from './html-page.ts';
import { dayOf, nowOf, type Intake } from './intake.ts';
import { escapeMarkup } from './markup.ts';
import { serviceChoices } from './service-choices.ts';
import type { Fault, Wrong } from './wrong.ts';

interface SentForm {
  fields: Readonly<Record<string, unknown>>;
  /** True: photos came with it, which no page can give back. */
  hadPhotos: boolean;
  /** False: the body was given up at a photo, and what came after it is not known. */
  isWhole: boolean;
}

/** What was taken before under the same key, or from the same place: the form is for another report now. */
const takenBefore = {
  'sent-before': 'sentBefore',
  'other-content': 'otherContent',
  'changed-since': 'otherContent',
} as const;
const takenBeforeIn = ({ faults }: Wrong): 'sentBefore' | 'otherContent' | null =>
  faults
    .map(({ fault }) => (Object.hasOwn(takenBefore, fault) ? takenBefore[fault as keyof typeof takenBefore] : null))
    .find((one) => one !== null) ?? null;

/** True where the form itself is the answer: something in it is wrong, or was taken before. */
export const isAboutForm = (error: Wrong): boolean =>
  takenBeforeIn(error) !== null || error.status === 413 || error.faults.some(({ field }) => field !== null);

/** The form again, with all that was filled in and what is wrong with it; it has a key, so that sent twice it is one report. */
export function reportFormPage(intake: Intake, locale: Locale, sent: SentForm, error: Wrong): string {
  const words = formPageWords(locale);
  const before = takenBeforeIn(error);
  const { fields, hadPhotos } = sent;
  const key = before === null ? textOf(fields[keyField]) : '';
  const faults = error.faults
    .filter(({ field }) => field !== null)
    .map(toPlace)
    .sort(byPlace);
  const lead = before
    ? `<div class="notice" role="alert" tabindex="-1" autofocus><p>${words[`${before}Means`]}</p></div>`
    : `${errorSummary(locale, words.summary, faults)}\n<p>${sent.isWhole ? words.kept : words.keptSoFar}</p>`;
  const body = `${lead}
<form method="post" action="${intake.terms.path}form/requests" enctype="multipart/form-data">
${hiddenField('locale', locale)}
${hiddenField(keyField, /^[\w-]{22,64}$/.test(key) ? key : randomBytes(24).toString('base64url'))}
${['lat', 'long'].map((name) => (textOf(fields[name]) ? hiddenField(name, textOf(fields[name])) : '')).join('')}
${formFields(intake, locale, { faults, fields, hadPhotos })}
<button type="submit">${before ? words.sendAnother : words.send}</button>
</form>`;
  return htmlPage(intake, locale, { title: before ? words[before] : words.title, body, isWrong: true });
}

/** Where on the form a fault is shown: a position has no field of its own, and photos have three. */
const places: Readonly<Record<string, string>> = {
  lat: 'address_string',
  long: 'address_string',
  photo: photoField('near'),
};
const asked: readonly string[] = [
  ...['consent', 'service_code', 'address_string', 'description', 'seen_at', photoField('near')],
  ...contactFields,
];
/** In the order of the form; what has no place on it comes last. */
const byPlace = (one: Fault, other: Fault): number => orderOf(one) - orderOf(other);
const orderOf = ({ field }: Fault): number => (field === null ? asked.length : asked.indexOf(field));
const toPlace = (fault: Fault): Fault => {
  // What is too large as a whole is so by its photos.
  const place = places[fault.field ?? 'photo'] ?? fault.field ?? '';
  return { ...fault, field: asked.includes(place) ? place : null };
};

interface Filled extends Omit<SentForm, 'isWhole'> {
  faults: readonly Fault[];
}

function formFields(intake: Intake, locale: Locale, { faults, fields, hadPhotos }: Filled): string {
  const words = formPageWords(locale);
  const field = (more: Omit<Parameters<typeof fieldHtml>[2], 'value'>): string =>
    fieldHtml(locale, faults, { ...more, value: fields[more.name] });
  const today = dayOf(intake.city, nowOf(intake));
  const contact = askedContact(locale).map(field);
  const isContactOpen = contactFields.some((name) => textOf(fields[name]) || faults.some((one) => one.field === name));
  const photos = photoKinds.map((kind) =>
    field({
      ...{ name: photoField(kind), label: words[kind], type: 'file' },
      more: `accept="${photoMedia.join()}"${kind === 'more' ? ' multiple' : ''}`,
    }),
  );
  const megabytes = reportLimits.photoBytes / 1024 / 1024;
  return [
    consentHtml(intake, locale, { faults, fields, hadPhotos }),
    serviceChoices(locale, faults, fields['service_code']),
    field({
      name: 'address_string',
      label: words.address_string,
      hint: words.addressHint,
      isLarge: true,
    }),
    field({
      ...{
        name: 'description',
        label: words.description,
        type: 'lines',
        more: 'required',
        isLarge: true,
      },
      hint: words.descriptionHint(reportLimits.description.most),
    }),
    field({ name: 'seen_at', label: words.seen_at, type: 'date', more: `max="${today}"` }),
    `<fieldset class="field">\n<legend>${words.photos}</legend>`,
    hadPhotos ? `<p class="notice">${words.photosAgain}</p>` : '',
    `<p class="hint">${words.photosHint(megabytes)}</p>\n${photos.join('\n')}\n</fieldset>`,
    `<details${isContactOpen ? ' open' : ''}>\n<summary>${words.contact}</summary>\n<p class="hint">${words.contactHint}</p>`,
    `${contact.join('\n')}\n</details>`,
  ].join('\n');
}

function consentHtml(intake: Intake, locale: Locale, { faults, fields }: Filled): string {
  const words = formPageWords(locale);
  const { controller, privacyContact } = intake.terms;
  const { message, described, invalid } = errorOf(locale, faults, 'consent');
  const who = controller && privacyContact ? ` ${escapeMarkup(words.who(controller[locale], privacyContact))}` : '';
  const isGiven = textOf(fields['consent']) === consentGiven;
  return `<div class="field${message && ' field--wrong'}">
<p>${words.notice}${who} <a href="${escapeMarkup(siteUrl(intake, locale, 'report/'))}">${words.wholeNotice}</a></p>
${message}<label class="choice"><input type="checkbox" id="${placeOf('consent')}" name="consent" value="${consentGiven}"${isGiven ? ' checked' : ''} required${described}${invalid}>
<strong>${words.consent}</strong></label>
</div>`;
}
