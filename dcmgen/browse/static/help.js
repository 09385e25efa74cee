/** The dialog with the keys and the uses of the mouse. */

import { button, el } from "./dom.js";

const GROUPS = [
  ["Images", [
    ["Wheel, ↑ ↓", "previous or next image"],
    ["Page Up, Page Down", "10 images back or on"],
    ["Home, End", "first or last image"],
    ["Space", "play, or stop"],
  ]],
  ["Window", [
    ["Drag", "right: wider, down: darker"],
    ["w s, a d", "brighter or darker, narrower or wider"],
    ["1 … 9", "preset"],
    ["i", "invert"],
  ]],
  ["Position", [
    ["Ctrl + wheel, + −", "zoom"],
    ["Right drag", "zoom"],
    ["Shift + drag, middle drag", "move"],
    ["Shift + ← → ↑ ↓", "move"],
    ["Double click, r", "reset window, zoom and position"],
  ]],
  ["Views", [
    ["m", "images, or three planes"],
    ["o", "hide or show overlays"],
    ["h", "header: search its elements"],
    ["n p", "next or previous series of the study"],
    ["Esc", "back to all series"],
    ["/", "search"],
  ]],
];

export function openHelp() {
  const dialog = document.getElementById("help");
  const groups = GROUPS.map(([title, rows]) =>
    el("section", {}, el("h3", {}, title), el("dl", {}, rows.map(([keys, text]) => [el("dt", {}, keys), el("dd", {}, text)]).flat())),
  );
  dialog.replaceChildren(
    el("header", {}, el("h2", {}, "Keys and mouse"), button("✕", "Close", () => dialog.close(), { className: "round" })),
    el("div", { className: "columns" }, groups),
  );
  dialog.onclick = (event) => event.target === dialog && dialog.close();
  dialog.showModal();
}
