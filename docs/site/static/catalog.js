// Search of the catalog: all words must occur in the kind, the names or the number of an entry; the best entries are first.
const MOST = 50;

function catalog(entries) {
  const field = document.getElementById("find"), list = document.getElementById("found"), count = document.getElementById("count");
  const names = entries.map(([, name, other]) => [name, ...other.split(" ")].map(each => each.toLowerCase()));
  const texts = entries.map(entry => entry.slice(0, 3).join(" ").toLowerCase());
  const rank = (at, query) => names[at].includes(query) ? 0 : names[at].some(name => name.startsWith(query)) ? 1 : 2;

  function search() {
    const query = field.value.toLowerCase().trim(), words = query.split(/\s+/).filter(Boolean);
    list.replaceChildren();
    count.textContent = "";
    if (!words.length) return;
    const found = entries.map((entry, at) => at).filter(at => words.every(word => texts[at].includes(word)));
    const ranks = new Map(found.map(at => [at, rank(at, query)]));
    found.sort((a, b) => ranks.get(a) - ranks.get(b));
    for (const [kind, name, other, address] of found.slice(0, MOST).map(at => entries[at])) {
      const item = document.createElement("li"), link = document.createElement("a"), note = document.createElement("span");
      link.href = address;
      link.textContent = name;
      note.textContent = ` ${kind} ${other}`;
      item.append(link, note);
      list.append(item);
    }
    count.textContent = !found.length ? "Nothing found." : found.length > MOST ? `The first ${MOST} of ${found.length} entries` : "";
  }

  field.addEventListener("input", () => {
    search();
    const query = field.value ? `?q=${encodeURIComponent(field.value)}` : "";
    history.replaceState(null, "", location.pathname + query);
  });
  field.addEventListener("keydown", event => {
    if (event.key === "Enter") list.querySelector("a")?.click();
  });
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  search();
}
