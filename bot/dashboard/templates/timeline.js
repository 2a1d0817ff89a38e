// The timeline of releases.
innermost.ready(async () => {
  const lines = [...document.querySelectorAll(".line")];
  if (!lines.length) return;
  const { theme } = innermost;
  const stops = await innermost.get("timeline");
  const chart = document.getElementById("chart");
  // The fills get darker, or lighter, from one to the next; the signs are the matrix's.
  const kinds = [["in", "innermost", "in"], ["mix", "operands differ", "mix"], ["out", "elsewhere", "out"], ["unknown", "undecided", "?"], ["absent", "no such operand", "∅"], ["failed", "did not compile", "✕"]];
  const [LOW, NARROW] = [0.07, 32]; // of the bars' height, and in pixels: what a sign needs
  const render = async ({ target, variant, role }) => {
    for (const line of lines) line.hidden = line.dataset.target !== target || line.dataset.variant !== variant;
    const mine = stops[`${target} ${variant}`] || [];
    const { color } = theme();
    const counts = mine.map(([, image, filter]) => (role === "filter" ? filter : image));
    const highest = Math.max(...counts.map((each) => Object.values(each).reduce((sum, count) => sum + count, 0)));
    const wide = chart.clientWidth / mine.length >= NARROW;
    const rows = mine.flatMap(([build], order) => kinds.map(([kind, state, sign], rank) => {
      const count = counts[order][kind];
      return { build, order, state, rank, count, sign: wide && count >= LOW * highest ? sign : "", ink: color(`bar-ink-${kind}`) };
    }));
    await innermost.draw(chart, "states", { stops: rows }, (spec) => {
      const [bars] = spec.layer;
      bars.encoding.color.scale = { domain: kinds.map(([, state]) => state), range: kinds.map(([kind]) => color(`bar-${kind}`)) };
      bars.mark.stroke = color("edge");
    });
  };
  const form = innermost.form("timeline", ["target", "variant", "role"], render);
  await form.begin({ target: lines[0].dataset.target, variant: lines.find((line) => line.dataset.variant === "reordered")?.dataset.variant ?? lines[0].dataset.variant });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => render(form.values()));
});
