import type { Hono } from 'hono';
import { codeHeader, isSendingKey, keyField, keyHeader } from '../../src/core/intake/report-fields.ts';
import { readNumber } from '../../src/core/intake/report-numbers.ts';
import { findService, reportServices, serviceType, type ReportService } from '../../src/core/intake/services.ts';
import { answerList, answerRecord, said } from './answers.ts';
import { describeReport, findPublished, listPublished } from './describe-report.ts';
import { findSending } from './find-earlier.ts';
import { answerWords } from './intake-words.ts';
import type { Asked, Env, Intake } from './intake.ts';
import type { Entry } from './markup.ts';
import { readBody } from './read-body.ts';
import { codeOfReport, findReport } from './reports.ts';
import { serviceDefinition } from './service-definition.ts';
import { takeReport } from './take-report.ts';
import { wrong } from './wrong.ts';

/** The routes of GeoReport v2; each is asked with `.json` or `.xml` behind it. */
export function addGeoReport(app: Hono<Env>, intake: Intake): void {
  const { store, terms, city } = intake;
  const { path } = terms;

  const describeService = (asked: Asked, { code, choice, name, description, keywords }: ReportService): Entry => ({
    ...{ service_code: code, service_name: said(asked, name), description: said(asked, description), metadata: true },
    ...{ type: serviceType, keywords: keywords.join(', '), group: choice },
  });

  app.get(`${path}services`, (asked) =>
    answerList(
      asked,
      'services',
      reportServices.map((service) => describeService(asked, service)),
    ),
  );

  app.get(`${path}services/:code`, (asked) => {
    const service = findService(asked.req.param('code'));
    if (!service) throw wrong('no-service');
    return answerRecord(asked, 'service_definition', serviceDefinition(asked, service));
  });

  app.post(`${path}requests`, async (asked) => {
    const body = await readBody(intake, asked);
    const locale = body.fields['locale'];
    if (locale === 'zh' || locale === 'en') asked.set('locale', locale);
    checkJurisdiction(body.fields['jurisdiction_id']);
    const sentKey = asked.req.header(keyHeader) ?? body.fields[keyField];
    const row = await takeReport(intake, body, typeof sentKey === 'string' ? sentKey : null);
    const notice = terms.testOnly ? answerWords.testNotice : answerWords.notice;
    const entry = {
      ...{ service_request_id: row.number, service_notice: said(asked, notice), account_id: null },
      follow_up_code: codeOfReport(store, row.number),
    };
    return answerList(asked, 'service_requests', [entry], 201);
  });

  app.get(`${path}requests`, (asked) => {
    checkJurisdiction(asked.req.query('jurisdiction_id'));
    return answerList(asked, 'service_requests', listPublished(intake, asked));
  });

  app.get(`${path}requests/:id`, (asked) => {
    checkJurisdiction(asked.req.query('jurisdiction_id'));
    const id = asked.req.param('id');
    const number = readNumber('report', id);
    const row = number ? findReport(store, number) : null;
    const entry = row ? describeReport(asked, row) : findPublished(intake, asked, id);
    if (!entry) throw wrong('no-report');
    return answerList(asked, 'service_requests', [entry]);
  });

  // The key of a sending is its token: whoever lost the answer on the way learns the number by it.
  app.get(`${path}tokens/:token`, (asked) => {
    const token = asked.req.param('token');
    const sending = isSendingKey(token) ? findSending(store, store.key.sign('sending', token).toString('hex')) : null;
    if (!sending) throw wrong('no-report');
    return answerList(asked, 'service_requests', [{ service_request_id: sending.report.number, token }]);
  });

  app.get(`${path}discovery`, (asked) => {
    const url = new URL(path, city.url).href;
    const kind = terms.testOnly ? 'test' : 'production';
    return answerRecord(asked, 'discovery', {
      ...{ changeset: '2026-11-28T00:00:00Z', contact: terms.privacyContact, key_service: null },
      endpoints: [
        {
          specification: 'http://wiki.open311.org/GeoReport_v2',
          url,
          changeset: '2026-11-28T00:00:00Z',
          type: kind,
          formats: 'application/json, text/xml',
        },
      ],
      follow_up: codeHeader,
    });
  });

  function checkJurisdiction(asked: unknown): void {
    if (asked !== undefined && asked !== '' && terms.jurisdiction !== null && asked !== terms.jurisdiction)
      throw wrong('jurisdiction');
  }
}
