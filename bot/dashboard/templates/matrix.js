// The matrix of dispatches by compilers, on the overview and on the pages of models.
innermost.ready(async () => {
  const table = document.getElementById("matrix");
  if (!table) return;
  const { escape, minus } = innermost;
  const shared = await innermost.get("shared");
  const body = table.tBodies[0];
  const shown = document.getElementById("shown");
  const more = document.getElementById("more-rows");
  const meanings = { n: "within noise", s: "slower", f: "faster", 0: "first time", "-": "not timed" };
  const classes = { n: "t-noise", s: "t-slower", f: "t-faster", 0: "t-first", "-": "s-none" };
  let asked = 0;

  const timeCells = (data, index) => [...data.meaning[index]].map((meaning, column) => {
    const percent = data.percent[index][column] / 10;
    const text = meaning === "-" ? "–" : meaning === "0" ? "·" : minus(`${percent > 0 ? "+" : ""}${percent.toFixed(1)}%`);
    return `<td class="c t ${classes[meaning]}" title="${meanings[meaning]}">${text}<span class="quiet"> ${meanings[meaning]}</span></td>`;
  }).join("");

  const render = async (chosen) => {
    const mine = ++asked;
    const file = shared.views[`${chosen.target} ${chosen.variant}`];
    body.setAttribute("aria-busy", "true");
    const data = file ? await innermost.get(`view/${file}`, `data/view-${file}.js`) : { rows: [], states: {}, meaning: null };
    if (mine !== asked) return; // a later choice came first
    const time = chosen.mode === "time";
    const words = chosen.q.trim().toLowerCase();
    const states = data.states[chosen.stage]?.[chosen.role] || [];
    const all = data.rows.map((place, index) => {
      const moves = time ? [] : innermost.changes(states[index]);
      const changed = time ? /[sf]/.test(data.meaning?.[index] || "") : moves.some((before) => before >= 0);
      return { place, index, moves, changed, models: innermost.modelsOf(place), name: innermost.nameOf(place) };
    }).filter(({ models }) => !table.dataset.model || models.includes(table.dataset.model));
    const rows = all.filter(({ models, name }) => (!words || name.toLowerCase().includes(words) || models.some((model) => model.toLowerCase().includes(words))));
    rows.sort((a, b) => (b.changed - a.changed) || (a.models[0] || "~").localeCompare(b.models[0] || "~") || a.name.localeCompare(b.name));
    const changed = rows.filter((row) => row.changed).length;
    const visible = rows.filter((row) => row.changed || chosen.unchanged || words);
    const none = time && !data.meaning;
    body.innerHTML = none ? "" : visible.map(({ place, index, moves, models }) => {
      const cells = time ? timeCells(data, index)
        : [...states[index]].map((sign, column) => innermost.cell(sign, moves[column], `${innermost.href(place)}#changes`, shared.shown)).join("");
      const rest = models.length > 2 ? ` +${models.length - 2}` : "";
      return `<tr><th scope="row">${innermost.link(place)}<span class="of">${escape(models.slice(0, 2).join(", "))}${rest}</span></th>${cells}</tr>`;
    }).join("");
    body.removeAttribute("aria-busy");
    document.getElementById("legend").hidden = time;
    document.getElementById("time-legend").hidden = !time;
    const what = time ? "Time against the last compiler before that was timed on the same device"
      : `Where the reduction is ${chosen.role === "all" ? "in all operands" : `in the ${chosen.role} operand`} at ${chosen.stage}`;
    table.caption.textContent = `${what}, as ${chosen.variant} on ${chosen.target}: ${changed} ${changed === 1 ? "dispatch" : "dispatches"} that changed of ${rows.length}`;
    const hidden = rows.length - visible.length;
    shown.textContent = none ? "nothing was timed here" : `${visible.length} of ${all.length} shown`;
    more.replaceChildren();
    if (!none && hidden) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = `Show ${hidden} unchanged`;
      button.addEventListener("click", () => document.getElementById("unchanged").click());
      more.append(button);
    }
  };

  await innermost.form("controls", ["target", "variant", "stage", "role", "mode", "q", "unchanged"], render).begin(table.dataset);
});
