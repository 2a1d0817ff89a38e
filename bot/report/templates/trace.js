"use strict";
(() => {
  const { rows, sides } = JSON.parse(document.getElementById("data").textContent);
  const list = document.getElementById("passes");
  const detail = document.getElementById("detail");
  const every = document.getElementById("every");
  const MOVES = ["◆", "?", "✕"];
  const whole = [...detail.childNodes];
  let irs = null;
  let at = 0;

  const make = (tag, attributes = {}, ...inside) => {
    const made = Object.assign(document.createElement(tag), attributes);
    made.append(...inside);
    return made;
  };
  const moves = (row) => row.cells.some((cell) => cell && MOVES.includes(cell.mark));

  // By default what moved, its neighbours, the ends, and where one is.
  const shown = () => {
    const kept = new Set([0, rows.length - 1, at]);
    rows.forEach((row, index) => {
      if (every.checked || row.cells.includes(null)) kept.add(index);
      if (moves(row)) [index - 1, index, index + 1].forEach((near) => kept.add(near));
    });
    return [...kept].filter((index) => index >= 0 && index < rows.length).sort((a, b) => a - b);
  };

  const fill = () => {
    list.classList.toggle("two", sides.length > 1);
    list.replaceChildren();
    let last = -1;
    for (const index of shown()) {
      if (index - last > 1) list.append(make("li", { className: "gap" }, `… ${index - last - 1} more`));
      last = index;
      const row = rows[index];
      const button = make("button", { type: "button", onclick: () => go(index) }, make("span", { className: "mark" }, row.mark));
      for (const cell of row.cells) button.append(make("span", { className: "number" }, cell ? String(cell.number) : "–"));
      const { name } = row.cells.find((cell) => cell);
      button.append(make("span", { className: moves(row) ? "name moved" : "name" }, name));
      if (index === at) button.setAttribute("aria-current", "true");
      list.append(make("li", {}, button));
    }
    list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  };

  const state = (text) => make("span", { className: `state ${text === "?" ? "unknown" : text}` }, text);

  const table = (cell) => {
    const body = make("tbody");
    for (const move of cell.moves) {
      body.append(make("tr", {},
        make("td", {}, move.op), make("td", {}, move.role),
        make("td", {}, make("code", {}, move.before), state(move.was)),
        make("td", {}, make("code", {}, move.after), state(move.is)),
        make("td", {}, move.change ? `◆ ${move.change}` : "")));
    }
    const head = make("tr", {}, ...["op", "operand", "before", "after", ""].map((text) => make("th", { scope: "col" }, text)));
    return make("table", {}, make("thead", {}, head), body);
  };

  const diff = (lines) => {
    const kinds = { "-": "old", "+": "new", "@": "hunk" };
    return make("pre", {}, ...lines.map((line) => make("span", { className: kinds[line[0]] || "" }, line)));
  };

  const read = async () => {
    if (irs === null) {
      const packed = Uint8Array.from(atob(document.getElementById("irs").textContent), (char) => char.charCodeAt(0));
      const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
      irs = JSON.parse(await new Response(stream).text());
    }
    return irs;
  };

  const irAfter = async (side, number) => {
    const texts = (await read())[side];
    const known = Object.keys(texts).map(Number).filter((each) => each <= number);
    return known.length ? texts[Math.max(...known)] : "There is no IR: the source could not be read.";
  };

  const describe = (cell, side) => {
    const head = make("h2", {}, `${cell.mark} ${cell.number ? `#${cell.number} ` : ""}${cell.name}`);
    if (sides.length > 1) head.append(make("span", { className: "type" }, ` · ${sides[side]}`));
    const parts = [head];
    if (cell.argument) {
      const options = cell.options ? `{${cell.options}}` : "";
      parts.push(make("p", { className: "type" }, make("code", {}, cell.argument + options), ` · ${cell.phase}`));
    }
    cell.notes.forEach((note) => parts.push(make("p", {}, note)));
    if (cell.moves.length) parts.push(table(cell));
    else if (cell.number) parts.push(make("p", { className: "type" }, cell.mark === "○" ? "The IR is unchanged." : "No map changed."));
    if (cell.diff.length) parts.push(diff(cell.diff));
    const button = make("button", { type: "button", className: "ir" }, cell.number ? "IR after this pass" : "IR");
    button.onclick = async () => button.replaceWith(make("pre", {}, await irAfter(side, cell.number)));
    parts.push(button);
    return parts;
  };

  const show = () => {
    const parts = rows[at].cells.flatMap((cell, side) => (cell ? describe(cell, side) : []));
    detail.replaceChildren(...parts, ...(at === 0 ? whole : []));
    detail.scrollTop = 0;
    fill();
  };

  const go = (index) => {
    if (index < 0 || index >= rows.length) return;
    at = index;
    const hash = `#pass=${rows[at].id}`;
    if (location.hash !== hash) history.replaceState(null, "", hash);
    show();
  };

  const step = (by) => {
    const visible = shown();
    go(visible[visible.indexOf(at) + by] ?? at);
  };

  const fromHash = () => {
    const id = new URLSearchParams(location.hash.slice(1)).get("pass");
    const found = rows.findIndex((row) => row.id === id);
    go(found >= 0 ? found : 0);
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.tagName === "INPUT") return;
    const next = rows.findIndex((row, index) => index > at && moves(row));
    ({ j: () => step(1), k: () => step(-1), n: () => next > 0 && go(next) })[event.key]?.();
  });
  every.addEventListener("change", fill);
  window.addEventListener("hashchange", fromHash);
  fromHash();
})();
