"use strict";
(() => {
  const table = document.getElementById("results");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const find = document.getElementById("find");
  const show = document.getElementById("show");
  const shown = document.getElementById("shown");
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

  const apply = () => {
    const wanted = find.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const kind = show.value === "all" || row.dataset.kind === show.value
        || (show.value === "changed" && !("same" in row.dataset));
      row.hidden = !(kind && texts.get(row).includes(wanted));
      if (!row.hidden) count += 1;
    }
    shown.textContent = `${count} of ${rows.length} shown`;
  };

  const value = (row, index) => {
    const cell = row.cells[index];
    const text = cell.dataset.sort ?? cell.textContent.trim();
    return text === "" ? null : isNaN(text) ? text : Number(text);
  };

  // What has no value stays at the end in either direction: missing is neither small nor large.
  const compare = (a, b, sign) =>
    a === null || b === null ? (a === null) - (b === null)
      : sign * (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b)));

  [...table.tHead.rows[0].cells].forEach((head, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const sign = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
      const sorted = [...rows].sort((a, b) => compare(value(a, index), value(b, index), sign));
      body.append(...sorted);
    });
  });

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    const details = target && target.closest("details");
    if (details) { details.open = true; details.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  find.addEventListener("input", apply);
  show.addEventListener("input", apply);
  const form = document.getElementById("filter");
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  if (rows.length > 40 && rows.some((row) => !("same" in row.dataset))) show.value = "changed";
  apply();
  reveal();
})();
