// What makes the pages quicker to work with; every page works without it.
(function () {
  "use strict";
  // On a narrow screen the menu waits until it is asked for.
  const menu = document.querySelector("details.menu");
  const smal = window.matchMedia("(max-width: 48rem)");
  function pasMenuAan() { if (menu) { menu.open = !smal.matches; } }
  smal.addEventListener("change", pasMenuAan);
  pasMenuAan();
  // A choice in the facets takes effect at once.
  document.querySelectorAll(".facetten input[type=checkbox]").forEach(function (vak) {
    vak.addEventListener("change", function () { vak.form.submit(); });
  });
  // A weight gets a slider beside its number; either moves the other.
  document.querySelectorAll("input.gewicht").forEach(function (getal) {
    const schuif = document.createElement("input");
    schuif.type = "range";
    schuif.min = getal.min;
    schuif.max = getal.max;
    schuif.value = getal.value;
    schuif.className = "schuif";
    schuif.setAttribute("aria-label", document.querySelector("label[for=" + getal.id + "]").textContent + ", schuif");
    schuif.addEventListener("input", function () { getal.value = schuif.value; });
    getal.addEventListener("input", function () { schuif.value = getal.value; });
    getal.before(schuif);
  });
  // Choosing a trial shows what can be tried in it.
  const soort = document.querySelector("select#soort");
  const proef = document.querySelector("details.proef");
  if (soort && proef) {
    soort.addEventListener("change", function () { proef.open = soort.value === "proef"; });
  }
  // On paper nothing can be folded out, so everything is.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("main details").forEach(function (een) { een.open = true; });
  });
  document.querySelectorAll("button.afdruk").forEach(function (knop) {
    knop.hidden = false;
    knop.addEventListener("click", function () { window.print(); });
  });
  // After a form was refused, start at the list of what is wrong.
  const fouten = document.querySelector("main [role=alert] a");
  if (fouten) {
    fouten.focus();
  }
})();
