// Only for a text that has mathematics: how KaTeX lays letters out, and its letters.
import 'katex/dist/katex.min.css';
