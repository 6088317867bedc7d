"use strict";
/* The book's live pictures, each below the still one that it belongs to. What they show was written by the C programs: data.js holds
 * their tables as text. Without this file, or without JavaScript, the still pictures remain. */

function rows(name) {
    const [head, ...lines] = tables[name].trim().split("\n").map((line) => line.split(","));
    return lines.map((line) => Object.fromEntries(line.map((cell, i) => [head[i], cell])));
}

function add(parent, kind, properties) {
    return parent.appendChild(Object.assign(document.createElement(kind), properties));
}

/* A slider over `count` stops under the figure whose picture is named; `show(stop)` returns the read-out's text. */
function slider(figure, id, label, count, show) {
    const still = document.querySelector(`img[src="figures/${figure}.svg"]`);
    if (!still)
        return null;
    const box = add(document.createElement("div"), "div", {className: "live", id});
    (still.closest("figure") || still.parentNode).after(box);
    const pictures = add(box, "div", {className: "pictures"});
    const range = Object.assign(document.createElement("input"), {type: "range", min: 0, max: count - 1, value: 0, step: 1});
    range.setAttribute("aria-label", label);
    const readout = Object.assign(document.createElement("output"), {});
    const update = () => { readout.textContent = show(Number(range.value), pictures); };
    range.addEventListener("input", update);
    box.append(range, readout);
    return {box, range, update};
}

function picture(parent, i, file, caption) {
    const figure = parent.children[i] || add(parent, "div", {});
    const image = figure.firstChild || add(figure, "img", {});
    const text = image.nextSibling || add(figure, "span", {});
    image.src = "live/" + file;
    image.alt = text.textContent = caption;
}

function staircase() {
    const rungs = rows("staircase");
    const live = slider("1-staircase", "staircase", "Rung of the staircase", rungs.length + 1, (stop, pictures) => {
        picture(pictures, 0, `rung-${stop}.png`, stop ? `rung t = ${stop - 1}` : "the clean picture");
        if (stop === 0)
            return "clean: nothing is buried yet";
        const {t, beta, alpha_bar, snr} = rungs[stop - 1];
        return `t = ${t}   β = ${Number(beta).toFixed(3)}   ᾱ = ${Number(alpha_bar).toFixed(3)}   SNR = ${Number(snr).toFixed(2)}`;
    });
    if (live)
        live.update();
}

function denoise() {
    const guesses = rows("denoise");
    const live = slider("2-denoise", "denoise", "Share q of the noise that the chisel knows", guesses.length, (stop, pictures) => {
        const {q, mse, mean_abs_eps, quality} = guesses[stop];
        picture(pictures, 0, "denoise-input.png", "input");
        picture(pictures, 1, `denoise-guess-${stop}.png`, "guess ε̂ = q ε");
        picture(pictures, 2, `denoise-rebuilt-${stop}.png`, "rebuilt");
        return `q = ${Number(q).toFixed(2)}   mse = ${Number(mse).toFixed(4)}   mean |ε̂| = ${Number(mean_abs_eps).toFixed(3)}` +
            `   quality = ${(100 * quality).toFixed(0)}%`;
    });
    if (live)
        live.update();
}

function draw(canvas, points) {
    const size = canvas.width, pen = canvas.getContext("2d");
    pen.clearRect(0, 0, size, size);
    pen.fillStyle = getComputedStyle(canvas).color;
    for (const [x, y] of points)
        pen.fillRect(size * (0.5 + x / 6.4) - 1.5, size * (0.5 - y / 6.4) - 1.5, 3, 3);
}

/* A line a frame: t, then x y x y ... */
function frames(K) {
    return tables["walk-" + K].trim().split("\n").map((line) => {
        const [t, ...numbers] = line.split(" ").map(Number);
        return {t, points: numbers.flatMap((x, i) => i % 2 ? [] : [[x, numbers[i + 1]]])};
    });
}

function walk() {
    let film = [], canvas = null;
    const live = slider("3-walk", "walk", "The walk, from static to spiral", 1, (stop, pictures) => {
        canvas = canvas || add(pictures, "canvas", {width: 480, height: 480, role: "img"});
        const {t, points} = film[stop];
        draw(canvas, points);
        return stop === 0 ? "static" : t === 0 ? "carved" : `before the stroke at t = ${t - 1}`;
    });
    if (!live)
        return;
    const choice = add(live.box, "select", {});
    choice.setAttribute("aria-label", "Number of strokes K");
    for (const K of [10, 50, 1000])
        add(choice, "option", {value: K, textContent: `K = ${K}`, selected: K === 50});
    const choose = () => {
        film = frames(choice.value);
        live.range.max = film.length - 1;
        live.range.value = 0;
        live.update();
    };
    choice.addEventListener("change", choose);
    choose();
}

staircase();
denoise();
walk();
