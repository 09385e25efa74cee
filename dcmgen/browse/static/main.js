/** The pages: the library at `#/`, and a series at `#/series/ID`. */

import { json } from "./api.js";
import { button, el } from "./dom.js";
import { openHelp } from "./help.js";
import { Library } from "./library.js";
import { SeriesPage } from "./series.js";
import { leave as leaveThumbnails } from "./thumbs.js";

const bar = document.getElementById("bar");
const main = document.getElementById("main");
let page = null;
let summary = null;
let library = null;

function show(crumbs) {
  const home = el("a", { href: "#/", className: "home", title: "All series" }, el("img", { src: "/static/icon.svg", alt: "" }), "dcmgen");
  const trail = el("nav", { className: "crumbs", ariaLabel: "Position" }, crumbs.map((text) => el("span", { title: text }, text)));
  bar.replaceChildren(home, trail, button("?", "Keys and mouse (?)", openHelp, { className: "round" }));
}

function failed(error) {
  main.replaceChildren(
    el("section", { className: "empty" }, el("h2", {}, "This cannot be shown"), el("p", {}, error.message), el("a", { href: "#/" }, "All series")),
  );
}

async function route() {
  page?.leave();
  page = null;
  leaveThumbnails();
  main.replaceChildren();
  const series = /^#\/series\/(\d+)(?:\/(\d+))?$/.exec(location.hash);
  const address = location.hash;
  try {
    summary ??= await json("/api/summary");
    if (series) {
      const details = await json(`/api/series/${series[1]}`);
      if (location.hash !== address) return;
      const { PatientName, PatientID, StudyDescription, SeriesDescription, SOPClass } = details.series;
      const names = [PatientName || PatientID || "No name", StudyDescription || "Study", SeriesDescription || SOPClass || "Series"];
      show(names);
      document.title = `${names[2]} – dcmgen`;
      page = new SeriesPage(main, details, summary, Number(series[2] || 0));
    } else {
      show([summary.path]);
      document.title = "dcmgen browse";
      library ??= new Library(summary);
      library.open(main);
      page = library;
    }
  } catch (error) {
    show([]);
    failed(error);
  }
}

addEventListener("hashchange", route);
addEventListener("keydown", (event) => {
  if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.getElementById("help").open) return;
  if (event.key === "?") openHelp();
  else if (!page?.key?.(event)) return;
  event.preventDefault();
});
route();
