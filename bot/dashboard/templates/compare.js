// Any two releases, nights or runs, side by side.
innermost.ready(async () => {
  const table = document.getElementById("differences");
  if (!table) return;
  const { escape, minus } = innermost;
  await innermost.get("shared");
  const summary = document.getElementById("summary");
  const rest = document.getElementById("rest");
  const most = 300;
  let asked = 0;
  let whole = false;

  const side = (id) => {
    const option = [...document.getElementById("a").options].find((one) => one.value === id);
    return innermost.get(`side/${id}`, option.dataset.file);
  };
  const percent = (ratio) => minus(`${ratio >= 1 ? "+" : ""}${((ratio - 1) * 100).toFixed(1)}%`);

  const rowsOf = (from, to, chosen) => {
    const rows = [];
    const counts = { a: 0, b: 0, common: 0 };
    for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
      const [target, variant] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
      if ((chosen.target && chosen.target !== target) || (chosen.variant && chosen.variant !== variant)) continue;
      const [a, b] = [from[key], to[key]];
      counts.a += a ? a.rows.length : 0;
      counts.b += b ? b.rows.length : 0;
      if (!a || !b) continue;
      const at = new Map(a.rows.map((place, index) => [place, index]));
      b.rows.forEach((place, second) => {
        const first = at.get(place);
        if (first === undefined) return;
        counts.common += 1;
        const states = ["image", "filter"].map((role) => [a, b].map((one, which) => innermost.stateOf(one.states[chosen.stage][role][which ? second : first])));
        const moved = states.some(([before, after]) => before[1] !== after[1] && before[1] !== "none" && after[1] !== "none");
        const ns = [a.ns?.[first] ?? null, b.ns?.[second] ?? null];
        const comparable = ns[0] !== null && ns[1] !== null && a.device[first] === b.device[second];
        const apart = comparable && (b.low?.[second] > a.high?.[first] || b.high?.[second] < a.low?.[first]);
        rows.push({ place, target, variant, states, moved, ns, comparable, apart, ratio: comparable ? ns[1] / ns[0] : null, code: [a.code?.[first] ?? null, b.code?.[second] ?? null] });
      });
    }
    return [rows, counts];
  };

  const timeCell = (row) => {
    if (!row.comparable) return `<td class="num">${row.ns[0] !== null && row.ns[1] !== null ? "another device" : "–"}</td>`;
    const kind = row.apart ? (row.ratio > 1 ? "slower" : "faster") : "noise";
    return `<td class="num"><span class="t-${kind}">${percent(row.ratio)} ${kind === "noise" ? "intervals overlap" : kind}</span><br><span class="hint">${innermost.time(row.ns[0])} → ${innermost.time(row.ns[1])}</span></td>`;
  };
  const codeCell = ([before, after]) => {
    if (before === null || after === null) return '<td class="num">–</td>';
    const delta = after - before;
    return `<td class="num">${delta ? minus(`${delta > 0 ? "+" : ""}${delta.toLocaleString("en")} B`) : "same"}</td>`;
  };

  const render = async (chosen) => {
    const mine = ++asked;
    const [from, to] = [await side(chosen.a), await side(chosen.b)];
    if (mine !== asked) return;
    const [rows, counts] = rowsOf(from, to, chosen);
    const words = chosen.q.trim().toLowerCase();
    const found = rows.filter((row) => (chosen.show === "all" || (chosen.show === "layout" ? row.moved : row.comparable))
      && (!words || innermost.nameOf(row.place).toLowerCase().includes(words) || innermost.modelsOf(row.place).some((model) => model.toLowerCase().includes(words))));
    if (chosen.show === "time") found.sort((a, b) => b.ratio - a.ratio);
    else found.sort((a, b) => (b.moved - a.moved) || innermost.nameOf(a.place).localeCompare(innermost.nameOf(b.place)));
    const timed = rows.filter((row) => row.comparable);
    const mean = Math.exp(timed.reduce((sum, row) => sum + Math.log(row.ratio), 0) / timed.length);
    const union = counts.a + counts.b - counts.common;
    summary.innerHTML = chosen.a === chosen.b ? "<p>Both sides are the same.</p>"
      : `<p><strong>${rows.filter((row) => row.moved).length.toLocaleString("en")} moved</strong> of ${counts.common.toLocaleString("en")} that both have, of ${union.toLocaleString("en")} that either has (a dispatch on a target as a variant counts once).`
      + (timed.length ? ` Time, geometric mean over ${timed.length.toLocaleString("en")} timed on the same device: ${percent(mean)}.` : " Nothing was timed on both sides.") + "</p>"
      + (found.length ? "" : "<p>Nothing to show for this choice.</p>");
    const visible = whole ? found : found.slice(0, most);
    table.hidden = !found.length;
    table.tBodies[0].innerHTML = visible.map((row) => `<tr><th scope="row">${innermost.link(row.place)}<span class="of">${escape(innermost.modelsOf(row.place).slice(0, 2).join(", "))}</span></th>`
      + `<td>${escape(row.target)}</td><td>${escape(row.variant)}</td>`
      + row.states.map(([before, after]) => `<td class="states">${before[1] === after[1] && before[0] === after[0] ? innermost.stateHtml(after) : `${innermost.stateHtml(before)}<span class="arrow"> → </span>${innermost.stateHtml(after)}`}</td>`).join("")
      + timeCell(row) + codeCell(row.code) + "</tr>").join("");
    rest.hidden = visible.length === found.length;
    rest.textContent = `Show ${found.length - visible.length} more`;
  };

  const options = [...document.getElementById("a").querySelectorAll("optgroup")];
  const releases = options[0] ? [...options[0].children] : [];
  const night = document.querySelector('#a optgroup[label="Nights"] option');
  const newest = night ? night.value : releases.at(-1)?.value;
  const before = night ? releases.at(-1)?.value ?? newest : releases.at(-2)?.value ?? newest;
  if (newest === undefined) return;
  const form = innermost.form("compare", ["a", "b", "target", "variant", "stage", "show", "q"], (chosen) => { whole = false; return render(chosen); });
  const stages = [...document.getElementById("stage").options];
  await form.begin({ a: before, b: newest, stage: stages.at(-1).value });
  rest.addEventListener("click", () => { whole = true; render(form.values()); });
});
