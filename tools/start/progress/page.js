/* Runs in the browser, as it is: keeps the steps up to date, then gives way to the portal. */
/** An element of our own page: it is there. @param {string} selector @returns {any} */
const find = (selector) => document.querySelector(selector);

const texts = JSON.parse(find('#texts').textContent);
const patience = 8;
let failures = 0;

/** Says something only when it changed: a screen reader repeats nothing. */
function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** Rounded on purpose: a count of seconds going down would be false precision, and noise for a screen reader. */
function timeLeft(seconds) {
  if (seconds > 90) {
    return texts.left.minutes.replace('{n}', Math.round(seconds / 60));
  }
  return seconds > 5 ? texts.left.seconds.replace('{n}', Math.ceil(seconds / 10) * 10) : texts.left.soon;
}

function show({ steps, percent, secondsLeft }) {
  find('progress').value = percent;
  write(find('#left'), timeLeft(secondsLeft));
  for (const { name, state } of steps) {
    const line = find(`[data-step="${name}"]`);
    line.dataset.state = state;
    write(line.lastElementChild, texts.states[state]);
  }
}

/** The progress stops being served when the portal takes the address over. */
async function look() {
  try {
    const response = await fetch('/start-progress', { cache: 'no-store' });
    if (response.ok) {
      show(await response.json());
    } else if ((await fetch('/health/ready', { cache: 'no-store' })).ok) {
      location.reload();
      return;
    }
    failures = 0;
  } catch {
    failures += 1;
    if (failures === patience) {
      write(find('#left'), texts.gone);
    }
  }
  setTimeout(look, 1000);
}

look();
