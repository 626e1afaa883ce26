// Keeps the progress of a running round up to date, and shows the result when it is there.
(function () {
  "use strict";
  const vak = document.querySelector("[data-ronde]");
  if (!vak) {
    return;
  }
  const adres = "/v1/matchingsrondes/" + encodeURIComponent(vak.dataset.ronde);
  const balk = vak.querySelector("progress");
  const fase = vak.querySelector("[data-fase]");
  const procent = vak.querySelector("[data-procent]");

  async function volg() {
    try {
      const antwoord = await fetch(adres, { cache: "no-store" });
      if (antwoord.ok) {
        const ronde = await antwoord.json();
        if (ronde.status !== "WACHT" && ronde.status !== "LOOPT") {
          location.replace("/");
          return;
        }
        if (ronde.voortgang) {
          balk.value = ronde.voortgang.procent;
          procent.textContent = ronde.voortgang.procent;
          if (fase.textContent !== ronde.voortgang.fase) {
            fase.textContent = ronde.voortgang.fase;
          }
        }
      }
    } catch (e) {
      fase.textContent = "geen verbinding, er wordt opnieuw geprobeerd";
    }
    setTimeout(volg, 2000);
  }
  setTimeout(volg, 1000);
})();
