// Search of the catalog: all words must occur in the kind, the names or the number of an entry.
function catalog(entries) {
  const field = document.getElementById("find"), list = document.getElementById("found");
  const texts = entries.map(entry => entry.slice(0, 3).join(" ").toLowerCase());
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    list.replaceChildren();
    if (!words.length) return;
    const found = entries.filter((_, at) => words.every(word => texts[at].includes(word)));
    for (const [kind, name, other, address] of found.slice(0, 50)) {
      const item = document.createElement("li"), link = document.createElement("a"), note = document.createElement("span");
      link.href = address;
      link.textContent = name;
      note.textContent = ` ${kind} ${other}`;
      item.append(link, note);
      list.append(item);
    }
    if (found.length > 50) list.append(`and ${found.length - 50} more`);
    if (!found.length) list.append("Nothing found.");
  });
}
