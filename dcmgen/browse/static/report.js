/** Text of a report: lines, whose indentation is their depth; the part before a colon is a name. */

import { el } from "./dom.js";

export function report(text) {
  const lines = text.split("\n").map((line) => {
    const content = line.trimStart();
    const depth = Math.min((line.length - content.length) / 2, 12);
    if (!content) return el("br");
    const split = /^([^:]{1,80}): (.*)$/s.exec(content);
    const made = split ? el("p", {}, el("b", {}, split[1]), " ", el("span", {}, split[2])) : el("p", {}, content);
    if (/ {2,}\S/.test(content)) made.classList.add("table");
    made.style.marginLeft = `${depth * 1.25}rem`;
    return made;
  });
  if (lines.length && lines[0].tagName === "P") lines[0].className = "title";
  return el("article", { className: "report" }, lines);
}
