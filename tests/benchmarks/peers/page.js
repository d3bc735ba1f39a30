// What both pages share: when something was, and each frame that the page's thread began.
// Instants are ms since 1970, so that they can be compared with those of the process outside.
"use strict";

const instant = () => performance.timeOrigin + performance.now();
const nextFrame = () => new Promise(resolve => requestAnimationFrame(() => resolve(instant())));

// The first frame that is drawn after what was done now has been laid out and painted.
const drawn = async () => {
    await nextFrame();
    return nextFrame();
};

const frames = {
    seen: [],
    running: false,
    start() {
        this.seen = [instant()];
        this.running = true;
        const see = () => {
            if (!this.running)
                return;
            this.seen.push(instant());
            requestAnimationFrame(see);
        };
        requestAnimationFrame(see);
    },
    stop() {
        this.running = false;
        return this.seen;
    },
};

// The page's data, of days since the first one of the year 1 as the exhibit counts them.
const dateOf = day => new Date(Date.UTC(1970, 0, 1) + (day - 719163) * 86400000);

// Each page gives `build`, which resolves when its timeline can be used.
const told = { painted: 0, load: 0, ready: 0, failed: "" };
const begin = async build => {
    try {
        told.painted = await drawn();
        const started = instant();
        await build();
        told.ready = await drawn();
        told.load = told.ready - started;
    } catch (error) {
        told.failed = String(error);
    }
};
