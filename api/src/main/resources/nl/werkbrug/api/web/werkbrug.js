// What makes the pages quicker to work with; every page works without it.
(function () {
  "use strict";
  // A choice in the facets takes effect at once.
  document.querySelectorAll(".facetten input[type=checkbox]").forEach(function (vak) {
    vak.addEventListener("change", function () { vak.form.submit(); });
  });
  // After a form was refused, start at the list of what is wrong.
  const fouten = document.querySelector("main [role=alert] a");
  if (fouten) {
    fouten.focus();
  }
})();
