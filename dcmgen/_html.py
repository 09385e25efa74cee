"""HTML of objects in notebooks: one style and one script for datasets, reports, file-sets and codes; the frame of pages.

The output of a notebook cell is a fragment that loads nothing from the network. Its elements have a meaning without the
style (lists, ``details``, ``b``, ``code``), because GitHub and notebooks that are not trusted remove styles and scripts:
what remains is a list whose branches unfold. The script adds the search field.
"""

from __future__ import annotations

from html import escape as escape_markup

from dcmgen._printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN = 120
"""Number of characters of a value that are shown; the others are in its tooltip."""
_WHOLE = 2_000
"""Number of characters of a value in its tooltip."""

STYLE = """
.dcmgen{--ink:#1c1e21;--dim:#646b75;--line:#e1e3e7;--soft:#f3f4f6;--ground:#fff;--error:#c0262d;--warning:#a86500;--note:#3b6ea5;--ok:#1c7c43}
@media(prefers-color-scheme:dark){.dcmgen{--ink:#e6e8eb;--dim:#98a0aa;--line:#30353c;--soft:#25292f;--ground:#181a1e;--error:#ff7b7f;--warning:#f0b356;--note:#82b4ec;--ok:#63cf92}}
body[data-jp-theme-light=true] .dcmgen,.vscode-light .dcmgen{--error:#c0262d;--warning:#a86500;--note:#3b6ea5;--ok:#1c7c43;--dim:#646b75}
body[data-jp-theme-light=false] .dcmgen,.vscode-dark .dcmgen{--error:#ff7b7f;--warning:#f0b356;--note:#82b4ec;--ok:#63cf92;--dim:#98a0aa}
.dcmgen{--i:var(--jp-content-font-color1,var(--vscode-editor-foreground,var(--ink)));--l:var(--jp-border-color2,var(--vscode-panel-border,var(--line)));--s:var(--jp-layout-color2,var(--vscode-list-hoverBackground,var(--soft)));--mono:12px/1.55 var(--jp-code-font-family,ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace);
container-type:inline-size;max-width:80rem;padding:.3rem 0;color:var(--i);background:var(--jp-layout-color0,var(--vscode-editor-background,var(--ground)));font:13px/1.55 var(--jp-content-font-family,system-ui,sans-serif);text-align:left}
.dcmgen *{box-sizing:border-box}.dcmgen [hidden]{display:none!important}
.dcmgen header{display:flex;gap:1rem;align-items:flex-start;padding:0 0 .5rem .2rem}.dcmgen header>div{min-width:0;overflow-wrap:anywhere}
.dcmgen img{flex:none;max-width:45%;height:auto;border-radius:4px;background:#000}
.dcmgen header b{font-size:1.15em}.dcmgen pre{flex:1 1 20rem;margin:0!important;padding:.4rem .6rem!important;max-height:16rem;overflow:auto;background:var(--s)!important;color:inherit;font:var(--mono)!important;white-space:pre!important;border-radius:4px}
.dcmgen nav{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;padding:0 0 .4rem .2rem;color:var(--dim)}
.dcmgen nav input,.dcmgen nav button{font:inherit;color:var(--i);background:transparent;border:1px solid var(--l);border-radius:4px;padding:.1rem .5rem;height:auto;margin:0}
.dcmgen nav input{width:18rem;max-width:100%}.dcmgen nav button{cursor:pointer}.dcmgen nav button:hover{background:var(--s)}
.dcmgen ul{list-style:none!important;margin:0!important;padding:0!important}.dcmgen ul ul{margin-left:.55rem!important;padding-left:.55rem!important;border-left:1px solid var(--l)}
.dcmgen>ul{max-height:36rem;overflow:auto}@media print{.dcmgen>ul{max-height:none}}
.dcmgen li{margin:0;padding:0}.dcmgen details{margin:0;padding:0;border:0;background:none}
.dcmgen summary{cursor:pointer;list-style:none;position:relative;outline-offset:-2px}.dcmgen summary::-webkit-details-marker{display:none}
.dcmgen summary::before{content:"▸";position:absolute;left:.25rem;color:var(--dim)}.dcmgen details[open]>summary::before{content:"▾"}
.dcmgen>ul summary,.dcmgen>ul li:not(:has(>details)){display:grid;grid-template-columns:var(--columns);column-gap:.7rem;padding:.05rem .3rem .05rem 1.1rem;align-items:baseline}
.dcmgen>ul li:not(:has(>details)):hover,.dcmgen summary:hover{background:var(--s)}
.dcmgen li>*,.dcmgen summary>*{min-width:0;overflow-wrap:anywhere}
.dcmgen code{font:var(--mono)!important;color:var(--dim)!important;background:none!important;padding:0!important;border:0;white-space:nowrap}.dcmgen i{font-style:normal;color:var(--dim)}
.dcmgen li b{font-weight:400}.dcmgen summary>b{font-weight:600}.dcmgen li span{font:var(--mono)}.dcmgen small{font-size:inherit;color:var(--dim)}
.dcmgen .private,.dcmgen .private *{color:var(--dim)}
.dcmgen .tree{--columns:6.6rem minmax(6rem,1fr) 1.6rem minmax(0,54cqw)}.dcmgen .tree summary>small:only-child{grid-column:1/-1}.dcmgen .tree small+b{grid-column:2/-1}
.dcmgen a{color:var(--jp-content-link-color,var(--vscode-textLink-foreground,var(--note)))}.dcmgen li em{font-style:normal;color:var(--dim);grid-column:1/-1}
.dcmgen .error{color:var(--error)}.dcmgen .warning{color:var(--warning)}.dcmgen .note{color:var(--note)}.dcmgen .ok{color:var(--ok)}.dcmgen .none{color:var(--dim);font-weight:400}
.dcmgen .findings{--columns:4.2rem minmax(6rem,30cqw) minmax(0,1fr)}.dcmgen .findings ul{--columns:4.2rem minmax(0,1fr)}.dcmgen .findings span{font:inherit}.dcmgen .findings summary>small:only-child{grid-column:1/-1}
.dcmgen .records{--columns:5.4rem minmax(6rem,1fr) minmax(0,55cqw)}.dcmgen .codes{--columns:minmax(6rem,1fr) 8rem 4.5rem minmax(0,40cqw)}.dcmgen .codes span{font:inherit}
@container(max-width:38rem){.dcmgen .tree{--columns:5.8rem 1fr 1.6rem}.dcmgen .tree span{grid-column:2/-1}.dcmgen .findings,.dcmgen .records{--columns:4.6rem minmax(0,1fr)}.dcmgen .findings>li>details>summary>span,.dcmgen .records span{grid-column:2/-1}.dcmgen header{flex-wrap:wrap}.dcmgen header img{max-width:100%}}
"""

SCRIPT = """
for(const root of document.querySelectorAll(".dcmgen")){
const top=root.querySelector(":scope>ul");if(root.ready||!top)continue;root.ready=true;
root.querySelector(":scope>nav")?.remove();
const make=(tag,more)=>Object.assign(document.createElement(tag),more),squeeze=t=>t.replace(/[^\\p{L}\\p{N}]+/gu,"");
const nav=make("nav"),field=make("input",{type:"search",placeholder:"search",ariaLabel:"search"}),
count=make("span",{ariaLive:"polite"}),folds=[...root.querySelectorAll("ul details")];
nav.dataset.lmSuppressShortcuts=true;for(const kind of ["keydown","keypress","keyup"])nav.addEventListener(kind,e=>e.stopPropagation());
nav.append(field);
if(folds.length)for(const open of [true,false])nav.append(make("button",{type:"button",textContent:open?"unfold all":"fold all",onclick(){for(const each of folds)each.open=open}}));
nav.append(count);top.before(nav);
const lines=[...root.querySelectorAll("ul li")].map(li=>{const fold=li.querySelector(":scope>details"),line=fold?fold.firstElementChild:li;
const text=[line,...line.querySelectorAll("[title]")].map(e=>e.title+" "+(e===line?e.textContent:"")).join(" ").toLowerCase();
return{li,fold,text,name:[...line.children].slice(0,2).map(e=>squeeze(e.textContent)).join(" ").toLowerCase()}});
const known=new Map(lines.map(line=>[line.li,line]));let before=null,found=0;
const filter=(list,text,name,all)=>{let any=false;for(const li of list.children){const line=known.get(li);if(!line)continue;
const hit=line.text.includes(text)||name.length>2&&line.name.includes(name);found+=hit;
const inside=line.fold&&[...line.fold.querySelectorAll(":scope>ul")].map(ul=>filter(ul,text,name,all||hit)).some(Boolean);
if(line.fold)line.fold.open=inside;li.hidden=!(all||hit||inside);any||=hit||inside}return any};
field.oninput=()=>{const text=field.value.trim().toLowerCase();if(!text){for(const {li} of lines)li.hidden=false;
if(before)for(const [fold,open] of before)fold.open=open;before=null;count.textContent="";return}
before||=folds.map(fold=>[fold,fold.open]);found=0;filter(top,text,squeeze(text),false);
count.textContent=found+" of "+lines.length}}
"""


def fragment(kind: str, head: str, lines: Iterable[str], *, is_bare: bool = False) -> str:
    """Return the output of a notebook cell.

    Parameters
    ----------
    kind : str
        Class of the list, which selects its columns in the style.
    head : str
        HTML above the list.
    lines : iterable of str
        HTML of the list: `line` and `fold`.
    is_bare : bool, optional
        Whether to leave out the style and the script, for a page that has them.

    Returns
    -------
    str
        HTML with the style and the script.
    """
    body = "".join(lines)
    if is_bare:
        return f'<div class="dcmgen"><header>{head}</header><ul class="{kind}">{body}</ul></div>'
    if body:
        body = f'<ul class="{kind}">{body}</ul><script>{SCRIPT}</script>'
    return f'<div class="dcmgen"><style>{STYLE}</style><header>{head}</header>{body}</div>'


def document(title: str, style: str, body: str) -> str:
    """Return an HTML document, which loads nothing from the network.

    Parameters
    ----------
    title : str
        Title of the window.
    style : str
        Style sheet.
    body : str
        HTML of the document.

    Returns
    -------
    str
        The document.
    """
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{style}</style></head><body><main>{body}</main></body></html>\n"
    )


def escape(text: str) -> str:
    """Return text as HTML, with control characters escaped."""
    return escape_markup(printable(text))


def escape_lines(text: str) -> str:
    """Return lines of text as HTML of a ``pre`` element."""
    return "\n".join(map(escape, text.split("\n")))


def cell(text: str, whole: str = "") -> str:
    """Return the cell of a value; a long value is shortened and completed in its tooltip.

    Parameters
    ----------
    text : str
        The value.
    whole : str, optional
        Text of the tooltip. By default, `text` if it is shortened.

    Returns
    -------
    str
        HTML of the cell.
    """
    if len(text) > _SHOWN:
        whole, text = whole or text, f"{text[:_SHOWN]}…"
    if not whole:
        return f"<span>{escape(text)}</span>"
    if len(whole) > _WHOLE:
        whole = f"{whole[:_WHOLE]}… ({len(whole)} characters)"
    return f'<span title="{escape(whole)}">{escape(text)}</span>'


def line(cells: str, kind: str = "") -> str:
    """Return a line of a list that has no branches.

    Parameters
    ----------
    cells : str
        HTML of the cells.
    kind : str, optional
        Class of the line, such as ``"private"``.

    Returns
    -------
    str
        HTML of the line.
    """
    return f'<li class="{kind}">{cells}</li>' if kind else f"<li>{cells}</li>"


def fold(cells: str, kind: str = "", *, is_open: bool = False) -> tuple[str, str]:
    """Return the beginning and the end of a line that unfolds to a list.

    Parameters
    ----------
    cells : str
        HTML of the cells.
    kind : str, optional
        Class of the line, such as ``"private"``.
    is_open : bool, optional
        Whether the list is unfolded at first.

    Returns
    -------
    (str, str)
        HTML before and after the lines of the list.
    """
    start = f'<li class="{kind}">' if kind else "<li>"
    return f"{start}<details{' open' * is_open}><summary>{cells}</summary><ul>", "</ul></details></li>"


def image(png: bytes, text: str) -> str:
    """Return a picture as HTML.

    Parameters
    ----------
    png : bytes
        PNG file.
    text : str
        Description of the picture.

    Returns
    -------
    str
        HTML of the picture, which contains the file.
    """
    from base64 import b64encode

    width = int.from_bytes(png[16:20])
    height = int.from_bytes(png[20:24])
    data = b64encode(png).decode("ascii")
    return f'<img width="{width}" height="{height}" alt="{escape(text)}" src="data:image/png;base64,{data}">'
