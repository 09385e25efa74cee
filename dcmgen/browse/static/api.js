/** Requests to the server, and a cache of the frames that were received. */

const LIMIT = 256 * 1024 * 1024; // bytes of frames in the cache
const known = new Map();
let total = 0;

async function answer(path, signal) {
  let response;
  try {
    response = await fetch(path, { signal });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error("The server does not answer. Is dcmgen browse still running?");
  }
  if (response.ok) return response;
  const text = await response.text();
  let message = text;
  try {
    message = JSON.parse(text).error;
  } catch {
    // the text of the guard is not JSON
  }
  throw new Error(message || `The server answered ${response.status}.`);
}

export const json = async (path, signal) => (await answer(path, signal)).json();
export const text = async (path, signal) => (await answer(path, signal)).text();

/** The contents of a file; null if there is none. */
export async function blob(path, signal) {
  const response = await answer(path, signal);
  return response.status === 204 ? null : response.blob();
}

const VIEWS = { uint8: Uint8Array, int8: Int8Array, uint16: Uint16Array, int16: Int16Array };

/** Facts and arrays in the format of `Answer.packed`. */
function unpacked(buffer) {
  const length = new DataView(buffer).getUint32(0, true);
  const facts = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  let at = 4 + length;
  facts.arrays = facts.lengths.map((size, index) => {
    const View = index === 0 && VIEWS[facts.format] ? VIEWS[facts.format] : Uint8Array;
    const array = new View(buffer, at, size / View.BYTES_PER_ELEMENT);
    at += size;
    return array;
  });
  facts.bytes = buffer.byteLength;
  return facts;
}

/** A frame, section or overlay: from the cache, or from the server. */
export function frame(path, signal) {
  const found = known.get(path);
  if (found) {
    known.delete(path);
    known.set(path, found);
    return Promise.resolve(found);
  }
  return answer(path, signal)
    .then((response) => response.arrayBuffer())
    .then((buffer) => {
      const made = unpacked(buffer);
      if (!known.has(path)) {
        known.set(path, made);
        total += made.bytes;
      }
      for (const [oldest, value] of known) {
        if (total <= LIMIT || known.size < 4) break;
        known.delete(oldest);
        total -= value.bytes;
      }
      return made;
    });
}

export const isKnown = (path) => known.has(path);

/** Let the browser save contents as a file. */
export function save(contents, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(contents);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
