// The timeline of releases.
innermost.ready(async () => {
  const lines = [...document.querySelectorAll(".line")];
  if (!lines.length) return;
  const { theme } = innermost;
  const stops = await innermost.get("timeline");
  const chart = document.getElementById("chart");
  const kinds = [["in", "innermost", "card"], ["mix", "operands differ", "soft"], ["out", "elsewhere", "mid"], ["unknown", "undecided", "still"], ["absent", "no such operand", "bg"], ["failed", "did not compile", "ink"]];
  const render = async ({ target, variant, role }) => {
    for (const line of lines) line.hidden = line.dataset.target !== target || line.dataset.variant !== variant;
    const mine = stops[`${target} ${variant}`] || [];
    const rows = mine.flatMap(([build, image, filter], order) => kinds.map(([kind, state], rank) => ({ build, order, state, rank, count: (role === "filter" ? filter : image)[kind] })));
    const { color } = theme();
    await innermost.draw(chart, "states", { stops: rows }, (spec) => {
      spec.encoding.color.scale = { domain: kinds.map(([, state]) => state), range: kinds.map(([, , name]) => color(name)) };
      spec.mark.stroke = color("edge");
    });
  };
  const form = innermost.form("timeline", ["target", "variant", "role"], render);
  await form.begin({ target: lines[0].dataset.target, variant: lines.find((line) => line.dataset.variant === "reordered")?.dataset.variant ?? lines[0].dataset.variant });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => render(form.values()));
});
