/** The half of pdf.js that a browser runs in a thread of its own; loaded for what it does then, it sets itself up. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
