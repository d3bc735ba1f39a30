// One peer in one browser: opens it, makes the exhibit's gestures on it, and prints lines of JSON.
//
//     node peers.mjs <page> <glass>
//
// It stands in a folder with the pages, data.js and gestures.json.
// The browser is started as a kiosk's would be, with the page in its command; only then is it driven.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [page, glass] = process.argv.slice(2);
const gestures = JSON.parse(readFileSync("gestures.json", "utf8"));
const profile = mkdtempSync(join(tmpdir(), "peers-"));

const OPTIONS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-breakpad", "--hide-scrollbars", "--touch-events=enabled",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--remote-debugging-port=0",
    `--user-data-dir=${profile}`, `--screen-info={${glass}}`, "--kiosk",
];

const tell = figures => console.log(JSON.stringify(figures));
const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));

async function until(find) {
    for (;;) {
        try {
            const found = await find();
            if (found)
                return found;
        } catch {
            // not yet
        }
        await sleep(20);
    }
}

// Every process of the browser: the first one and all that it has started.
function family(root) {
    const parents = new Map();
    for (const name of readdirSync("/proc").filter(each => /^\d+$/.test(each))) {
        try {
            const stat = readFileSync(`/proc/${name}/stat`, "utf8");
            parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
        } catch {
            // it has just ended
        }
    }
    const found = new Set([root]);
    for (let before = 0; before < found.size;) {
        before = found.size;
        for (const [child, parent] of parents) {
            if (found.has(parent))
                found.add(child);
        }
    }
    return [...found];
}

function summed(root, read) {
    return family(root).reduce((sum, id) => {
        try {
            return sum + read(id);
        } catch {
            return sum;
        }
    }, 0);
}
const pss = root => summed(root, id =>
    Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))[1]) / 1024);
const cpu = root => summed(root, id => {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10; // ticks of 10 ms
});

// A hand reports when it is due, whether or not the page has answered the last report.
async function follow(session, stroke, area) {
    const points = places => places.map((place, id) => ({
        x: area.x + place * area.width, y: area.y + 0.8 * area.height, id,
    }));
    const touch = (type, places) =>
        session.send("Input.dispatchTouchEvent", { type, touchPoints: points(places) });
    await touch("touchStart", stroke.places[0]);
    await sleep(120);
    const begun = performance.now();
    const waiting = [];
    for (let at = 1; at < stroke.places.length; ++at) {
        const left = begun + (at * 1000) / 120 - performance.now();
        if (left > 0)
            await sleep(left);
        at = Math.min(stroke.places.length - 1,
                      Math.max(at, Math.floor(((performance.now() - begun) * 120) / 1000)));
        waiting.push(touch("touchMove", stroke.places[at]));
    }
    await Promise.all(waiting);
    await sleep(1000 * stroke.held);
    await touch("touchEnd", []);
    await sleep(1000 * stroke.glides);
}

async function made(session, tab, root, gesture) {
    const zooms = await tab.evaluate(() => peer.zooms);
    if (gesture.name === "scrub" && !(await tab.evaluate(() => "scrub" in peer)))
        return null;
    await tab.evaluate(([zoom, middle]) => peer.look(zoom, middle), [gesture.zoom, gesture.middle]);
    await tab.evaluate(() => drawn());
    await sleep(600);
    const area = await tab.evaluate(() => peer.axis());
    const spells = [];
    const before = cpu(root);
    for (const stroke of gesture.strokes) {
        await tab.evaluate(() => frames.start());
        if (gesture.name === "scrub") {
            await tab.evaluate(async ([places, zoom]) => {
                const begun = performance.now();
                for (;;) {
                    const at = Math.floor(((performance.now() - begun) * 120) / 1000);
                    if (at >= places.length)
                        return;
                    peer.scrub(places[at][0], zoom);
                    await nextFrame();
                }
            }, [stroke.places, gesture.zoom]);
        } else if (gesture.name === "pinch" && zooms === "buttons") {
            await tab.evaluate(nearer => peer.zoom(nearer), stroke.nearer);
            await sleep((1000 * stroke.places.length) / 120);
        } else {
            await follow(session, stroke, area);
        }
        spells.push(await tab.evaluate(() => frames.stop()));
        await tab.evaluate(() => drawn());
        await sleep(250);
    }
    await sleep(250);
    return { spells, cpu: cpu(root) - before };
}

const started = Date.now();
const program = spawn("chromium", [...OPTIONS, new URL(page, import.meta.url).href], {
    stdio: "ignore", detached: true,
});
const end = code => {
    try {
        process.kill(-program.pid, "SIGKILL");
    } catch {
        // it has ended
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    process.exit(code);
};
process.on("SIGTERM", () => end(1));

const port = await until(() => readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n")[0]);
const driver = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
const tab = await until(() => driver.contexts()[0].pages().find(each => each.url().startsWith("file:")));
const told = await until(() => tab.evaluate(() => (told.ready || told.failed) && told));
if (told.failed) {
    tell({ stopped: told.failed });
    end(1);
}
tell({
    first_frame: told.painted - started,
    ready: told.ready - started,
    usable: told.load,
    usable_cpu: cpu(program.pid),
});
const session = await tab.context().newCDPSession(tab);
for (const gesture of gestures)
    tell({ [gesture.name]: await made(session, tab, program.pid, gesture) });
await sleep(1000);
tell({ pss: pss(program.pid), version: driver.version() });
end(0);
