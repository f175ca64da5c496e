import { ERROR_TEXTS } from '../../src/contract/error-codes';
import { LANGUAGES, type Language } from '../../src/contract/text';
import type { Limits } from '../limits/limits';
import { escapeMarkup } from '../pages/markup';
import { LANGUAGE_TAGS } from '../pages/page-language';
import { SHOP_NAME } from '../pages/page-texts';
import { STATUS, type ServerErrorCode } from '../problem';
import { DOCS_TEXTS } from './docs-texts';
import { prose } from './prose';
import type { Operation, OperationGroup } from './read-api';
import { renderOperation } from './render-operation';

export interface DocsOptions {
  readonly language: Language;
  readonly groups: readonly OperationGroup[];
  readonly limits: Limits;
  /** The shop's absolute address, without a slash at its end. */
  readonly shopUrl: string;
  /** Path of what lies beside the page (its sheet and script), without a slash at its end. */
  readonly folder: string;
}

/** Each language's own name for itself. */
const NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** The whole page of the API, in one language. */
export function renderDocs(options: DocsOptions): string {
  const { language, groups, limits, shopUrl, folder } = options;
  const texts = DOCS_TEXTS[language];
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
<title>${texts.title} · ${SHOP_NAME[language]}</title>
<meta name="description" content="${texts.description}" />
<meta name="robots" content="noindex" />
<link rel="icon" href="${shopUrl}/icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="${folder}/docs.css" />
<script type="module" src="${folder}/copy.js"></script>
</head>
<body>
<a class="skip" href="#everywhere">${texts.skip}</a>
<header class="top">
<a class="mark" href="${shopUrl}/"><span class="seal" lang="zh-Hans" aria-hidden="true">试</span>${SHOP_NAME[language]}</a>
<nav class="languages" aria-label="${texts.languages}">${LANGUAGES.map((each) => languageLink(each, each === language)).join('')}</nav>
</header>
<main>
<h1>${texts.title}</h1>
<p class="lead">${texts.lead(`${shopUrl}/openapi.json`)}</p>
<div class="columns">
<nav class="index" aria-label="${texts.index}">${renderIndex(groups, language)}</nav>
<div>
${renderRules(language, limits)}
${groups.map((group) => renderGroup(group, language, shopUrl)).join('\n')}
${renderProblems(language)}
</div>
</div>
</main>
</body>
</html>
`;
}

function languageLink(language: Language, isCurrent: boolean): string {
  const tag = LANGUAGE_TAGS[language];
  const current = isCurrent ? ' aria-current="true"' : '';
  return `<a href="?lang=${tag}" hreflang="${tag}" lang="${tag}"${current}>${NAMES[language]}</a>`;
}

function renderIndex(groups: readonly OperationGroup[], language: Language): string {
  const texts = DOCS_TEXTS[language];
  const link = ({ anchor, method, path }: Operation) =>
    `<li><a href="#${anchor}"><span class="method">${method}</span> <code>${breakable(path)}</code></a></li>`;
  return [
    `<p><a href="#everywhere">${texts.everywhere}</a></p>`,
    ...groups.map(
      ({ tag, operations }) =>
        `<p><a href="#${tagAnchor(tag)}">${tagName(tag, language)}</a></p><ul>${operations.map(link).join('')}</ul>`,
    ),
    `<p><a href="#problems">${texts.problems}</a></p>`,
  ].join('\n');
}

function renderRules(language: Language, limits: Limits): string {
  const texts = DOCS_TEXTS[language];
  const rules = texts.rules(limits);
  return `<section id="everywhere"><h2>${texts.everywhere}</h2>
<dl class="rules">${rules.map(([name, rule]) => `<div><dt>${name}</dt><dd>${prose(rule)}</dd></div>`).join('')}</dl></section>`;
}

function renderGroup({ tag, operations }: OperationGroup, language: Language, shopUrl: string) {
  const rendered = operations.map((operation) => renderOperation(operation, language, shopUrl));
  return `<section id="${tagAnchor(tag)}"><h2>${tagName(tag, language)}</h2>${rendered.join('\n')}</section>`;
}

function renderProblems(language: Language): string {
  const texts = DOCS_TEXTS[language];
  const wording = (code: ServerErrorCode) =>
    LANGUAGES.map(
      (each) => `<p lang="${LANGUAGE_TAGS[each]}">${escapeMarkup(ERROR_TEXTS[code][each])}</p>`,
    );
  const rows = Object.entries(STATUS).map(
    ([code, status]) =>
      `<div id="problem-${code}"><dt><code>${breakable(code)}</code></dt><dd class="num">${status}</dd><dd class="wording">${wording(code as ServerErrorCode).join('')}</dd></div>`,
  );
  return `<section id="problems"><h2>${texts.problems}</h2><p class="measure">${prose(texts.problemsLead)}</p>
<dl class="problems">${rows.join('\n')}</dl></section>`;
}

const tagAnchor = (tag: string) => `tag-${tag.replace(/[^a-z]/g, '') || 'others'}`;

/** A tag that has no words of its own yet stands as it is. */
function tagName(tag: string, language: Language): string {
  return DOCS_TEXTS[language].tags[tag] ?? escapeMarkup(tag);
}

/** A long word with places where a narrow screen may break it. */
function breakable(word: string): string {
  return escapeMarkup(word).replace(/(?<=.)[/_]/g, '<wbr />$&');
}
