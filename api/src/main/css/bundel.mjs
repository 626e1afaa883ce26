// Bundles the NL Design System components that the pages use, with those tokens of the neutral
// "voorbeeld" theme that they need, into one file:  npm install --no-package-lock && npm run bundel
import { readFileSync, writeFileSync } from "node:fs";

const COMPONENTEN = [
  "document", "skip-link", "breadcrumb-nav", "heading-1", "heading-2", "heading-3", "heading-4",
  "paragraph", "link", "button", "button-group", "textbox", "textarea", "select",
  "form-label", "form-field", "form-field-description", "form-field-error-message",
  "form-fieldset", "table", "alert", "status-badge", "data-list", "unordered-list",
];
const EIGEN = new URL("werkbrug.tokens.css", import.meta.url);
const WEB = new URL("../resources/nl/werkbrug/api/web/", import.meta.url);
const DOEL = new URL("nlds.css", WEB);
const lees = (pad) => readFileSync(new URL("node_modules/" + pad, import.meta.url), "utf8");

const krimp = (css) =>
  css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ").replace(/ ?([{};,]) ?/g, "$1")
    .replace(/;}/g, "}").replace(/: /g, ":").replace(/[^{};]+\{\}/g, "").trim();
const gebruikt = (css) => [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((m) => m[1]);

const regels = krimp(
  COMPONENTEN.map((naam) => lees(`@utrecht/${naam}-css/dist/index.css`)).join("\n"));
const eigen = krimp(readFileSync(EIGEN, "utf8"));

const thema = new Map();
const theme = lees("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css");
for (const [, naam, waarde] of theme.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)) {
  thema.set(naam, waarde.replace(/\s*\/\*.*$/, "").trim());
}

const nodig = new Set();
const stapel = gebruikt(regels + eigen + readFileSync(new URL("werkbrug.css", WEB), "utf8"));
while (stapel.length > 0) {
  const naam = stapel.pop();
  if (thema.has(naam) && !nodig.has(naam)) {
    nodig.add(naam);
    stapel.push(...gebruikt(thema.get(naam)));
  }
}
const tokens = [...nodig].sort().map((naam) => `${naam}:${thema.get(naam)}`).join(";");

writeFileSync(
  DOEL,
  `/*! Components: @utrecht/component-library-css 9.0.4, tokens: \
@nl-design-system-unstable/voorbeeld-design-tokens 7.4.1. Copyright (c) 2020-2026 Gemeente Utrecht, \
Frameless B.V. and the NL Design System community. Licensed under the EUPL-1.2. */
:root{${tokens}}
${eigen}
${regels}
`);
