"use strict";
// What all pages share. Data comes in scripts that call `innermost.put`: also a page in a folder may load these.
window.innermost = (() => {
  const root = document.documentElement.dataset.root || "";
  const stored = new Map();
  const waiting = new Map();

  const put = (key, value) => {
    stored.set(key, value);
    for (const done of waiting.get(key) || []) done(value);
    waiting.delete(key);
  };

  const script = (file) => new Promise((done, failed) => {
    const element = document.createElement("script");
    element.src = root + file;
    element.addEventListener("load", done);
    element.addEventListener("error", () => failed(new Error(`${file} cannot be loaded`)));
    document.head.append(element);
  });

  // The value of `key`; where it isn't there yet, `file` is loaded, which puts it there.
  const get = async (key, file) => {
    if (!stored.has(key)) {
      await script(file);
      if (!stored.has(key)) throw new Error(`${file} does not hold ${key}`);
    }
    return stored.get(key);
  };

  const escape = (text) => String(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

  // A form whose fields live in the URL: defaults are left out, unknown values and parameters ignored.
  const form = (id, names, changed) => {
    const element = document.getElementById(id);
    if (!element) return null;
    const fields = names.map((name) => element.querySelector(`#${name}`)).filter(Boolean);
    const read = (field) => (field.type === "checkbox" ? (field.checked ? "1" : "") : field.value);
    const known = (field, value) => field.tagName !== "SELECT" || [...field.options].some((one) => one.value === value);
    const write = (field, value) => {
      if (field.type === "checkbox") field.checked = value === "1";
      else if (known(field, value)) field.value = value;
    };
    let defaults = {};
    const values = () => Object.fromEntries(fields.map((field) => [field.id, read(field)]));
    const fromUrl = () => {
      const asked = new URLSearchParams(location.search);
      for (const field of fields) write(field, asked.get(field.id) ?? defaults[field.id]);
    };
    const toUrl = () => {
      const asked = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(values())) {
        if (value === defaults[name]) asked.delete(name);
        else asked.set(name, value);
      }
      const query = asked.toString();
      history.replaceState(null, "", `${location.pathname}${query ? `?${query}` : ""}${location.hash}`);
    };
    const begin = (given) => {
      for (const field of fields) if (given[field.id] !== undefined) write(field, given[field.id]);
      defaults = values();
      fromUrl();
      element.hidden = false;
      element.addEventListener("submit", (event) => event.preventDefault());
      element.addEventListener("input", () => { toUrl(); changed(values()); });
      addEventListener("popstate", () => { fromUrl(); changed(values()); });
      return changed(values());
    };
    return { begin, values };
  };

  const minus = (text) => text.replace("-", "−");
  const units = [[1e9, "s"], [1e6, "ms"], [1e3, "µs"], [1, "ns"]];
  const unitFor = (ns) => units.find(([size]) => ns >= size) || units[3];
  const time = (ns) => { const [size, unit] = unitFor(ns); return `${Number((ns / size).toPrecision(3))} ${unit}`; };

  const dispatches = () => stored.get("shared").dispatches;
  const href = (place) => { const [name, slug] = dispatches()[place]; return `${root}dispatch/${encodeURIComponent(slug || name)}.html`; };
  const nameOf = (place) => dispatches()[place][0];
  const modelsOf = (place) => dispatches()[place][2].map((number) => stored.get("shared").models[number]);
  // A name that may wrap where its parts meet.
  const breakable = (name) => escape(name).replace(/([._/-])(?=[^._/-])/g, "$1<wbr>");
  const link = (place) => `<a href="${href(place)}"><code class="id">${breakable(nameOf(place))}</code></a>`;
  const stateOf = (sign) => { const { signs, states } = stored.get("shared"); return states[signs.indexOf(sign)]; };
  const stateHtml = ([text, kind]) => `<span class="state s-${kind}">${escape(text)}</span>`;

  // For each column the one before it that was measured and differs in kind; -1 elsewhere.
  const changes = (row) => {
    let last = -1;
    return [...row].map((sign, column) => {
      const kind = stateOf(sign)[1];
      if (kind === "none") return -1;
      const before = last;
      last = column;
      return before >= 0 && stateOf(row[before])[1] !== kind ? before : -1;
    });
  };

  const cell = (sign, before, where, heads) => {
    const [text, kind] = stateOf(sign);
    if (before < 0) return `<td class="c s-${kind}">${escape(text)}</td>`;
    const after = escape(heads[before].label);
    return `<td class="c s-${kind} moved"><a href="${where}" title="changed after ${after}"><span aria-hidden="true">◆</span>`
      + `<span class="quiet">changed after ${after}: </span>${escape(text)}</a></td>`;
  };

  // Colours of the page, for charts.
  const theme = () => {
    const style = getComputedStyle(document.documentElement);
    const color = (name) => style.getPropertyValue(`--${name}`).trim();
    const text = { labelColor: color("muted"), titleColor: color("muted"), gridColor: color("line"), domainColor: color("edge"), tickColor: color("edge") };
    return {
      background: null,
      font: "system-ui, sans-serif",
      view: { stroke: null },
      axis: { ...text, titleFontWeight: "normal" },
      legend: { labelColor: color("ink"), titleColor: color("muted"), orient: "top" },
      header: { labelColor: color("ink") },
      rule: { color: color("edge") },
      range: { category: [1, 2, 3, 4].map((number) => color(`series-${number}`)) },
      color,
    };
  };

  const draw = async (element, name, datasets, adjust = () => {}) => {
    if (!window.vegaEmbed) await script(document.documentElement.dataset.vega);
    const spec = structuredClone(stored.get("charts")[name]);
    spec.datasets = datasets;
    // A layer without data has no extent, of which Vega warns.
    if (spec.layer) spec.layer = spec.layer.filter((layer) => datasets[(layer.data ?? spec.data).name].length);
    adjust(spec);
    const { color, ...config } = theme();
    if (element.clientWidth < 600) config.legend.columns = 2;
    return window.vegaEmbed(element, spec, { actions: false, ast: true, renderer: "svg", defaultStyle: false, tooltip: false, config });
  };

  // What a page does when its data is there; when all is done, the document says so.
  let unfinished = 0;
  const ready = (work) => (unfinished += 1) && addEventListener("DOMContentLoaded", () => {
    Promise.resolve().then(work).catch((error) => {
      const note = document.createElement("p");
      note.setAttribute("role", "alert");
      note.className = "tag tone-bad";
      note.textContent = `This page could not be completed: ${error.message}`;
      document.querySelector("main").prepend(note);
    }).finally(() => {
      unfinished -= 1;
      if (!unfinished) document.documentElement.dataset.complete = "";
    });
  });

  ready(() => {
    for (const element of document.querySelectorAll("time[data-age]")) {
      const days = Math.floor((Date.now() - new Date(element.dateTime)) / 864e5);
      if (days >= 0) element.append(days === 0 ? " (today)" : days === 1 ? " (1 day ago)" : ` (${days.toLocaleString("en")} days ago)`);
    }
  });

  return { put, get, form, escape, minus, unitFor, time, href, link, nameOf, modelsOf, breakable, stateOf, stateHtml, changes, cell, theme, draw, ready, root };
})();
