// Open pages in headless Chromium and say what they hold.
// Standard input: a JSON list of {url, evaluate, width?, scheme?, screenshot?, wait?}; standard output: a list of
// {value, dialogs, errors, requests}, one for each. `wait` is a selector that must appear first.
import { chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM || "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--allow-file-access-from-files"];

let input = "";
for await (const chunk of process.stdin) input += chunk;
const browser = await chromium.launch({ executablePath, args });
const results = [];
for (const job of JSON.parse(input)) {
  const context = await browser.newContext({
    viewport: { width: job.width || 1000, height: 900 }, colorScheme: job.scheme || "light", offline: true });
  const page = await context.newPage();
  const seen = { dialogs: [], errors: [], requests: [] };
  page.on("dialog", (dialog) => { seen.dialogs.push(dialog.message()); dialog.dismiss(); });
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("request", (request) => { if (request.url() !== job.url) seen.requests.push(request.url()); });
  await page.goto(job.url);
  if (job.wait) await page.waitForSelector(job.wait, { timeout: 20000 });
  const value = job.evaluate ? await page.evaluate(`(${job.evaluate})()`) : null;
  if (job.screenshot) await page.screenshot({ path: job.screenshot, fullPage: true });
  results.push({ value, ...seen });
  await context.close();
}
await browser.close();
process.stdout.write(JSON.stringify(results));
