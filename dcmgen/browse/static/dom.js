/** Elements, short texts and messages. Texts are always set as text, never as HTML. */

/** Make an element; properties that begin with "on" are listeners, "data" is an object of data attributes. */
export function el(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(made.dataset, value);
    else if (name in made && name !== "list") made[name] = value;
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child || child === 0));
  return made;
}

/** A button; the tooltip names its key. */
export function button(text, title, onclick, properties = {}) {
  return el("button", { type: "button", title, onclick, ariaLabel: title, ...properties }, text);
}

let timer;

/** Show a message for a few seconds. */
export function notify(text, isError = false) {
  const box = document.getElementById("notice");
  box.textContent = text;
  box.className = isError ? "error" : "";
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => (box.hidden = true), isError ? 9000 : 4000);
}

export const plural = (count, noun) => `${count.toLocaleString("en-US")} ${noun}${count === 1 || noun === "series" ? "" : "s"}`;

/** A date such as 20240305 as 2024-03-05. */
export const date = (text) => (/^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text);

export function bytes(count) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let unit = 0;
  while (count >= 1000 && unit < units.length - 1) {
    count /= 1000;
    unit += 1;
  }
  return `${unit && count < 100 ? count.toFixed(1) : Math.round(count)} ${units[unit]}`;
}

/** A number with as many digits as are readable. */
export const short = (value) => (Math.abs(value) >= 100 || Number.isInteger(value) ? Math.round(value) : Number(value.toPrecision(3))).toString();

/** Run a function at most once per frame of the screen. */
export function throttled(run) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}

/** Mark an element while it waits for something, but not for short times. */
export async function busy(element, promise) {
  const timer = setTimeout(() => element.classList.add("busy"), 250);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    element.classList.remove("busy");
  }
}
