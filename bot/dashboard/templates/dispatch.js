// The page of a dispatch: its strips at other stages, and its times.
innermost.ready(async () => {
  const strip = document.getElementById("strip");
  if (!strip) return;
  const { escape } = innermost;
  const shared = await innermost.get("shared");
  const name = decodeURIComponent(location.pathname.split("/").pop().replace(/\.html$/, ""));
  const place = shared.dispatches.findIndex(([own, slug]) => (slug || own) === name);
  const data = await innermost.get(`dispatch/${shared.dispatches[place][0]}`, `dispatch/${name}.js`);
  const columns = await innermost.get("columns");

  await innermost.form("strip-controls", ["stage"], ({ stage }) => {
    document.getElementById("strip-stage").textContent = stage;
    for (const row of strip.tBodies[0].rows) {
      const series = data.series.find((one) => one.target === row.dataset.target && one.variant === row.dataset.variant);
      const states = series.states[stage]?.[row.dataset.role] || "";
      const moves = innermost.changes(states);
      while (row.cells.length > 1) row.deleteCell(1);
      row.insertAdjacentHTML("beforeend", [...states].map((sign, column) => innermost.cell(sign, moves[column], "#changes", shared.shown)).join(""));
    }
  })?.begin({ stage: strip.dataset.stage });

  const chart = document.getElementById("chart");
  if (!chart) return;
  const note = document.getElementById("chart-note");
  const points = document.getElementById("points");

  const pointsTable = (all, unit) => {
    const rows = [...all].reverse().map((one) => `<tr><th scope="row">${escape(one.series)}</th><td>${escape(one.build)}</td><td>${escape(one.ran)}</td>`
      + `<td class="num">${one.time.toPrecision(4)} ${unit}</td><td class="num">${one.low === null ? "?" : `${one.low.toPrecision(4)} to ${one.high.toPrecision(4)} ${unit}`}</td></tr>`);
    points.querySelector("div").innerHTML = `<table><caption class="quiet">All times of this target</caption><thead><tr><th scope="col">variant</th><th scope="col">compiler</th><th scope="col">run (UTC)</th><th scope="col">median</th><th scope="col">99% interval</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
  };

  const noiseOf = (series, from, to, level) => {
    const apart = [];
    for (let at = from; at <= to; at++) if (series.ns[at] !== null) apart.push(Math.abs(Math.log(series.ns[at] / level)));
    apart.sort((a, b) => a - b);
    return apart.length ? Math.exp(1.4826 * apart[Math.floor(apart.length / 2)]) : 1;
  };

  const drawTimes = async ({ target, variant, x }) => {
    const timed = data.series.filter((one) => one.target === target && one.ns && (!variant || one.variant === variant));
    if (!timed.length) {
      chart.replaceChildren();
      points.querySelector("div").replaceChildren();
      note.textContent = "This variant was not timed on this target.";
      return;
    }
    const chosen = timed.slice(0, 4);
    const known = chosen.flatMap((one) => one.ns.filter((ns) => ns !== null));
    const [size, unit] = innermost.unitFor(Math.min(...known));
    const moment = (at) => `${columns.columns[at][1]}Z`;
    const sets = { points: [], levels: [], marks: [], names: [] };
    const gaps = [];
    chosen.forEach((one) => {
      const at = one.ns.map((ns, index) => (ns === null ? -1 : index)).filter((index) => index >= 0);
      const device = (index) => (Array.isArray(one.device) ? one.device[index] : one.device);
      const last = at[at.length - 1];
      for (const index of columns.missing.filter((each) => each > at[0] && each <= last)) {
        gaps.push({ x: index - 0.5, day: moment(index - 1), series: one.variant, build: "", ran: "", time: null, low: null, high: null });
      }
      one.ns.forEach((ns, index) => {
        const [build, ran] = columns.columns[index];
        const row = { x: index, day: moment(index), series: one.variant, build, ran: ran.replace("T", " ") };
        if (ns === null) { if (index > at[0] && index < last) gaps.push({ ...row, time: null, low: null, high: null }); return; }
        sets.points.push({ ...row, time: ns / size, low: one.low[index] === null ? null : one.low[index] / size, high: one.high[index] === null ? null : one.high[index] / size });
      });
      const same = at.filter((index) => device(index) === device(last));
      const values = same.map((index) => one.ns[index]).sort((a, b) => a - b);
      const levels = one.levels.length ? one.levels : [[same[0], last, values[Math.floor(values.length / 2)]]];
      for (const [from, to, ns] of levels) {
        const factor = noiseOf(one, from, to, ns);
        sets.levels.push({ x: from, x2: to, day: moment(from), day2: moment(to), time: ns / size, low: ns / factor / size, high: ns * factor / size, series: one.variant });
      }
      sets.names.push({ x: last, day: moment(last), time: levels[levels.length - 1][2] / size, series: one.variant });
      for (let index = 1; index < at.length; index++) {
        const [before, after] = [at[index - 1], at[index]];
        const said = [];
        if (columns.columns[before][3] !== columns.columns[after][3]) said.push(columns.environments[columns.columns[after][3]]);
        if (device(before) !== device(after)) said.push(columns.devices[device(after)]);
        if (said.length && !sets.marks.some((mark) => mark.x === after)) sets.marks.push({ x: after, day: moment(after), text: `from here on ${said.join(", ")}` });
      }
    });
    pointsTable(sets.points, unit);
    sets.points.push(...gaps);
    const order = x === "day" ? "day" : "x";
    // A gap of missing nights has the day of the night before it, after which it stays.
    sets.points.sort((a, b) => (a[order] < b[order] ? -1 : a[order] > b[order] ? 1 : 0));
    const drawn = await innermost.draw(chart, x === "day" ? "times_by_day" : "times", sets, (spec) => {
      spec.padding = { right: 70, left: 5, top: 5, bottom: 5 };
      for (const layer of spec.layer) if (layer.encoding.y) layer.encoding.y.title = unit;
    });
    const base = drawn.view.scale("y").domain()[0];
    note.textContent = `Points are medians of a run, thick lines the levels between shifts, bands the noise of single runs around them. `
      + (base === 0 ? "" : `The axis starts at ${Number(base.toPrecision(3))} ${unit}, not at 0.`)
      + (sets.marks.length ? ` Dashed rules: ${sets.marks.map((mark) => `${columns.columns[mark.x][0]} ${mark.text}`).join("; ")}.` : "")
      + (timed.length > 4 ? ` ${timed.length - 4} more variant${timed.length === 5 ? " is" : "s are"} in the table.` : "");
  };

  const times = innermost.form("time-controls", ["target", "variant", "x"], drawTimes);
  await times?.begin({});
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawTimes(times.values()));
});
