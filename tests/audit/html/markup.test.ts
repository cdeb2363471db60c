import { expect, test } from 'vitest';
import { html } from '../../../src/audit/html/markup.js';

test.each([
  [html`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; &quot;c&quot;</p>'],
  [html`<p title='${"it's"}'>${5}</p>`, "<p title='it&#39;s'>5</p>"],
  [html`<ul>${['a', '<b>'].map((text) => html`<li>${text}</li>`)}</ul>`, '<ul><li>a</li><li>&lt;b&gt;</li></ul>'],
  [html`<p>${html`<b>${'<i>'}</b>`}</p>`, '<p><b>&lt;i&gt;</b></p>'],
  [html`<p>${'\u0000\u001B\uD800'}</p>`, '<p>\uFFFD\uFFFD\uFFFD</p>'],
  [html`<p></p>`, '<p></p>'],
])('what is put into a template is escaped, unless it is markup: %#', (markup, text) => {
  expect(markup.html).toBe(text);
});
