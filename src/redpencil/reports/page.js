// Lights up all words of the claim that is pointed at, focused or chosen, and opens its tip. Without it, the
// numbers in the text are links to the cards, and their tips open on hover and focus.
"use strict";
const pieces = document.querySelectorAll("[data-in]");
const byClaim = new Map();
for (const piece of pieces) {
  for (const id of piece.dataset.in.trim().split(" ")) {
    byClaim.set(id, [...(byClaim.get(id) || []), piece]);
  }
}
const handles = new Map([...document.querySelectorAll("[data-of]")].map((handle) => [handle.dataset.of, handle]));
let lit = null;
let closed = null;
const light = (id) => {
  if (id === lit) return;
  for (const piece of byClaim.get(lit) || []) piece.classList.remove("on");
  handles.get(lit)?.classList.remove("shown");
  closed?.classList.remove("closed");
  closed = null;
  for (const piece of byClaim.get(id) || []) piece.classList.add("on");
  lit = id;
};
const chosen = () => decodeURIComponent(location.hash.slice(1));
const claimAt = (node) => {
  const place = node.closest?.("[data-of], [data-in], .card");
  if (!place) return null;
  return place.dataset.of || place.dataset.in?.trim().split(" ")[0] || place.id;
};
addEventListener("hashchange", () => light(chosen().replace(/^at-/, "")));
for (const kind of ["mouseover", "focusin"]) {
  document.addEventListener(kind, (event) => {
    const id = claimAt(event.target);
    light(id || chosen().replace(/^at-/, ""));
    if (id && event.target.closest("[data-in]")) handles.get(id)?.classList.add("shown");
  });
}
document.addEventListener("click", (event) => {
  const piece = event.target.closest("[data-in]");
  if (piece && !String(getSelection())) location.hash = claimAt(piece);
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  closed = document.querySelector(".handle:is(:hover, :focus-within, .shown)");
  closed?.classList.add("closed");
});
light(chosen().replace(/^at-/, ""));
