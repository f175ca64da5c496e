import type { Language } from '../../src/contract/text';
import { escapeMarkup } from '../pages/markup';
import { DOCS_TEXTS } from './docs-texts';
import { curlCommand } from './example-request';
import { fieldOf, fieldsOf, typeOf, type Field } from './fields';
import { isNeeded, schemaOf, type JsonSchema } from './openapi';
import { prose } from './prose';
import type { Operation } from './read-api';

/** One operation: what it does, what it takes, what it answers, and how it is asked from a shell. */
export function renderOperation(operation: Operation, language: Language, shopUrl: string): string {
  const { anchor, method, path, summary = '', description, parameters = [] } = operation;
  const texts = DOCS_TEXTS[language];
  const body = schemaOf(operation.requestBody?.content);
  return `<article id="${anchor}">
<h3 lang="en">${prose(summary || `${method} ${path}`)}</h3>
<p class="address"><span class="method">${method}</span> <code>${pathMarkup(path)}</code></p>
${description ? `<p class="measure" lang="en">${prose(description)}</p>` : ''}
<div class="shell"><pre tabindex="0"><code>${escapeMarkup(curlCommand(operation, shopUrl))}</code></pre><button type="button" data-copied="${texts.copied}" hidden>${texts.copy}</button></div>
${parameters.length > 0 ? `<h4>${texts.parameters}</h4>${renderParameters(operation, language)}` : ''}
${body ? `<h4>${texts.body}</h4>${renderFields(fieldsOf(body, language), language)}` : ''}
<h4>${texts.answers}</h4>
<dl class="answers">${Object.entries(operation.responses)
    .map(([status, { description, content }]) => {
      const schema = isProblem(content) ? undefined : schemaOf(content);
      return `<div><dt class="num">${status}</dt><dd><span lang="en">${prose(description)}</span>${schema ? renderAnswer(schema, language) : ''}</dd></div>`;
    })
    .join('')}</dl>
</article>`;
}

function renderParameters({ parameters = [] }: Operation, language: Language): string {
  const { places } = DOCS_TEXTS[language];
  const lines = parameters.map((parameter) => {
    const field = fieldOf(parameter.name, parameter.schema, isNeeded(parameter), language);
    return renderField(
      {
        ...field,
        facts: [places[parameter.in]!, ...field.facts],
        description: parameter.description ?? field.description,
      },
      language,
    );
  });
  return `<ul class="fields">${lines.join('')}</ul>`;
}

function renderAnswer(schema: JsonSchema, language: Language): string {
  const fields = fieldsOf(schema, language);
  if (fields.length === 0) return ` <span class="type">${typeOf(schema, language)}</span>`;
  const { comma, fields: count } = DOCS_TEXTS[language];
  const summary = typeOf(schema, language) + comma + count(fields.length);
  return `<details><summary>${summary}</summary>${renderFields(fields, language)}</details>`;
}

function renderFields(fields: readonly Field[], language: Language): string {
  return `<ul class="fields">${fields.map((field) => renderField(field, language)).join('')}</ul>`;
}

function renderField(field: Field, language: Language): string {
  const { name, type, required, facts, description, children } = field;
  const texts = DOCS_TEXTS[language];
  const told = [required ? texts.needed : texts.optional, ...facts];
  return `<li><p><code class="name">${escapeMarkup(name)}</code> <span class="type">${escapeMarkup(type)}</span> <span class="facts">${told.map(prose).join(' · ')}</span></p>${
    description ? `<p class="note" lang="en">${prose(description)}</p>` : ''
  }${
    children.length > 0
      ? `<details><summary>${texts.fields(children.length)}</summary>${renderFields(children, language)}</details>`
      : ''
  }</li>`;
}

/** Problems are described once, at the end of the page. */
function isProblem(content: Operation['responses'][string]['content']): boolean {
  return content !== undefined && 'application/problem+json' in content;
}

/** A path whose parameters stand out, and which may break at its slashes. */
function pathMarkup(path: string): string {
  return escapeMarkup(path)
    .replace(/(?<=.)\//g, '<wbr />/')
    .replace(/\{\w+\}/g, '<var>$&</var>');
}
