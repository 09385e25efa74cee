"""Python code that builds an existing object again, with the typed classes.

Values come from files that may be malicious. The code contains them only as literals, which `repr` writes; names are
those of the dictionary and of the classes.
"""

from __future__ import annotations

import re
from collections import Counter
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from dcmgen.codec.replacing import open_replacement, write_file
from dcmgen.create.literals import argument, literal, python_list, python_string, tag_literal
from dcmgen.dictionary import keyword_for_tag, tag_for_keyword, vr_of
from dcmgen.errors import CreateError, DicomError, ElementValueError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset
from dcmgen.model.iod import IOD, Typed
from dcmgen.model.sequence import Sequence
from dcmgen.values import tags
from dcmgen.values.vr import AMBIGUOUS, BYTES

if TYPE_CHECKING:
    import os
    from collections.abc import Collection, Iterator

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.element import DataElement

WIDTH = 110
"""Number of characters after which a statement is broken into several lines."""

_SHORT = 1024
"""Maximum number of bytes of a value that is written in the code if a folder is given."""

_PIXELS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")

_BY_WRITER = ("FileMetaInformation", "MediaStorageSOP", "Implementation")
"""Beginnings of the keywords of File Meta Information that the writer sets."""


class _Setting(NamedTuple):
    """How the code sets an element."""

    keyword: str
    """Keyword that is assigned; "" if the element is added by tag."""
    tag: int
    vr: str
    value: Any


def codify(
    ds: BaseDataset,
    *,
    folder: str | os.PathLike[str] | None = None,
    prefix: str = "",
    skip_pixels: bool = False,
    longest: int | None = None,
) -> str:
    """Return Python code that builds an object again.

    The code assigns to ``ds`` an object of the class of its IOD, or a `Dataset` if it has none. This object has the
    same elements as the original, also private, retired and invalid ones, and its File Meta Information, except what
    the writer sets.

    Parameters
    ----------
    ds : BaseDataset
        The object.
    folder : path-like, optional
        Folder for values of more than 1024 bytes: native pixels are saved as ``PixelData.npy``, other values as
        ``.bin`` files. The code reads them from the folder that contains it. By default, the code contains the values.
    prefix : str, optional
        Beginning of the names of these files.
    skip_pixels : bool, optional
        Leave out the pixels.
    longest : int, optional
        Leave out binary values with more bytes, and write a comment instead. By default, none is left out.

    Returns
    -------
    str
        Code with all imports that it needs.

    Raises
    ------
    CreateError
        If a value that was set is not valid, and cannot be set again.
    OSError
        If a file cannot be written.

    Examples
    --------
    >>> from dcmgen.iods import CTImage
    >>> print(codify(CTImage(PatientName="Doe^Jane", PixelSpacing=[0.5, 0.5])))
    from dcmgen.iods import CTImage
    <BLANKLINE>
    ds = CTImage()
    ds.PatientName = "Doe^Jane"
    ds.PixelSpacing = [0.5, 0.5]
    <BLANKLINE>
    """
    return _Coder(Path(folder) if folder is not None else None, prefix, skip_pixels, longest).code(ds)


class _Coder:
    """Writes the code of one object."""

    def __init__(self, folder: Path | None, prefix: str, skip_pixels: bool, longest: int | None) -> None:
        self.folder = folder
        self.prefix = prefix
        self.skip_pixels = skip_pixels
        self.longest = longest
        self.lines: list[str] = []
        self.names: set[str] = set()
        """Names that the code imports or defines."""
        self.files: Counter[str] = Counter()
        """Numbers of files by the beginning of their names."""
        self.unchecked = False
        """Whether a value is not valid, so that it can be set only without checks."""

    def code(self, ds: BaseDataset) -> str:
        try:
            made: BaseDataset = ds.typed()
        except DicomError:
            made = ds
        kind = type(made) if isinstance(made, IOD) else Dataset
        first = [f"ds = {kind.__name__}()"]
        constructed = kind()
        first += [f"del ds.{element.keyword}" for element in constructed if element.tag not in made]
        same = {
            int(element.tag)
            for element in constructed
            if element.tag in made and element.value == made[element.tag].value
        }
        self._meta(made)
        self._elements("ds", made, kind, same)
        if self.unchecked:
            first.append('ds.checking = "off"  # the object contains values that are not valid')
        return "\n".join([*self._imports(kind), "", *first, *self.lines, ""])

    def _imports(self, kind: type) -> Iterator[str]:
        """Yield the imports, and the definition of the folder with the files."""
        modules = {
            "b64decode": "from base64 import b64decode",
            "Path": "from pathlib import Path",
            "decompress": "from zlib import decompress",
        }
        standard = [line for name, line in modules.items() if name in self.names]
        yield from standard
        if standard:
            yield ""
        if "np" in self.names:
            yield from ("import numpy as np", "")
        names = sorted(self.names & {"uid"} | ({"Dataset"} if kind is Dataset else set()))
        if names:
            yield f"from dcmgen import {', '.join(names)}"
        if "Code" in self.names:
            yield "from dcmgen.codes import Code"
        if kind is not Dataset:
            yield f"from dcmgen.iods import {kind.__name__}"
        if numbers := sorted(self.names & {"DS", "IS"}):
            yield f"from dcmgen.valuerep import {', '.join(numbers)}"
        if "Path" in self.names:
            yield from ("", "HERE = Path(__file__).parent")

    # -- elements ---------------------------------------------------------------------------------------------------

    def _meta(self, ds: BaseDataset) -> None:
        for element in ds.file_meta if ds.file_meta is not None else ():
            if element.keyword and not element.keyword.startswith(_BY_WRITER):
                value = argument(element.VR, element.value)
                self._statement(f"ds.file_meta.{element.keyword} = ", self._literal(element.VR, value))

    def _elements(self, owner: str, ds: BaseDataset, kind: type[BaseDataset], done: Collection[int]) -> None:
        """Write the statements that set the elements of a dataset or item."""
        for tag in sorted(access.entries(ds)):
            if tag not in done:
                self._element(owner, ds, kind, tag)

    def _element(self, owner: str, ds: BaseDataset, kind: type[BaseDataset], tag: int) -> None:
        keyword = keyword_for_tag(tag)
        if self.skip_pixels and owner == "ds" and keyword in _PIXELS:
            self.lines.append(f"# {owner}.set_pixel_data(...)")
            return
        element = _decoded(ds, tag)
        if isinstance(element, Sequence):
            self._sequence(owner, ds, kind, tag, element)
            return
        vr, value = element
        setting = self._setting(ds, kind, tag, vr, value)
        size = len(value) if isinstance(value, bytes) else 0
        if self.longest is not None and size > self.longest:
            name = f"{owner}.{keyword}" if keyword else f"{owner}[{tag_literal(tag)}]"
            self.lines.append(f"# {name}: {size} bytes ({vr}) are left out")
        elif self.folder is not None and size > _SHORT:
            self._assign(owner, setting, self._saved(owner, ds, tag, value))
        else:
            self._assign(owner, setting, self._literal(setting.vr, setting.value, typed=bool(setting.keyword)))

    def _setting(self, ds: BaseDataset, kind: type[BaseDataset], tag: int, vr: str, value: Any) -> _Setting:
        """Return how an element is set, so that it has the same VR and value afterwards."""
        try:
            found = argument(vr, value)
        except (ValueError, TypeError):
            return self._undecoded(ds, tag)
        keyword = keyword_for_tag(tag)
        by_keyword = bool(keyword) and tag_for_keyword(keyword) == tag and _is_settable(kind, keyword)
        for checking in ("raise", "off"):
            for name in (keyword, "") if by_keyword and _is_usual(tag, vr) else ("",):
                if _succeeds(kind, name, tag, vr, found, value, checking):
                    self.unchecked |= checking == "off"
                    return _Setting(name, tag, vr, found)
        return self._undecoded(ds, tag)

    def _undecoded(self, ds: BaseDataset, tag: int) -> _Setting:
        """Return how the bytes of a value are set that cannot be set otherwise."""
        try:
            return _Setting("", tag, "UN", bytes(ds.value_bytes(tag)))
        except ElementValueError:
            raise CreateError(
                "the value cannot be written as Python", tag_path=keyword_for_tag(tag) or f"{tag:08X}"
            ) from None

    def _target(self, owner: str, setting: _Setting) -> str:
        """Return the beginning of the statement that sets an element."""
        if setting.keyword:
            return f"{owner}.{setting.keyword} = "
        return f"{owner}.add_new({tag_literal(setting.tag)}, {python_string(setting.vr)}, "

    def _assign(self, owner: str, setting: _Setting, text: str | list[str]) -> None:
        comment = "  # the value is not valid" if setting.vr == "UN" and vr_of(setting.tag) != "UN" else ""
        if not setting.keyword and (name := keyword_for_tag(setting.tag)):
            comment = f"  # {name}" if tag_for_keyword(name) != setting.tag else comment
        self._statement(self._target(owner, setting), text, "" if setting.keyword else ")", comment)

    def _statement(self, head: str, text: str | list[str], tail: str = "", comment: str = "") -> None:
        """Write a statement; a list of literals is broken into several lines if it is long."""
        if isinstance(text, list):
            body = python_list(text, WIDTH - len(head) - len(tail))
            self.lines += f"{head}{body}{tail}{comment}".split("\n")
        else:
            self.lines.append(f"{head}{text}{tail}{comment}")

    def _literal(self, vr: str, value: Any, *, typed: bool = True) -> str | list[str]:
        text, names = literal(vr, value, typed=typed)
        self.names |= names
        return text

    def _saved(self, owner: str, ds: BaseDataset, tag: int, value: bytes) -> str:
        """Save a value in a file and return the expression that reads it."""
        assert self.folder is not None
        stem = "_".join(filter(None, [owner if owner != "ds" else "", keyword_for_tag(tag) or f"{tag:08X}"]))
        self.files[stem] += 1
        if self.files[stem] > 1:
            stem = f"{stem}_{self.files[stem]}"
        stem = self.prefix + stem
        self.folder.mkdir(parents=True, exist_ok=True)
        self.names.add("Path")
        array = _native(ds, value) if owner == "ds" and tag == tags.PIXEL_DATA else None
        if array is None:
            write_file(self.folder / f"{stem}.bin", value)
            return f"(HERE / {python_string(f'{stem}.bin')}).read_bytes()"
        import numpy as np

        with open_replacement(self.folder / f"{stem}.npy") as file:
            np.save(file, array)
        self.names.add("np")
        return f"np.load(HERE / {python_string(f'{stem}.npy')}).tobytes()"

    # -- sequences --------------------------------------------------------------------------------------------------

    def _sequence(self, owner: str, ds: BaseDataset, kind: type[BaseDataset], tag: int, items: Sequence[Any]) -> None:
        """Write the statements that add the items of a sequence."""
        keyword = keyword_for_tag(tag)
        declared = bool(keyword) and tag_for_keyword(keyword) == tag and _is_settable(kind, keyword)
        setting = _Setting(keyword if declared else "", tag, "SQ", [])
        codes = _codes(items)
        if codes or not items:
            self.names |= {"Code"} if codes else set()
            self._assign(owner, setting, codes)
            return
        accessor = f"{owner}.{keyword}" if declared else f"{owner}[{tag_literal(tag)}].value"
        if not declared or not isinstance(ds, Typed):
            self._assign(owner, setting, [])
        variable = _variable(keyword, owner)
        for item in items:
            self._item(accessor, variable, item, type(item) if isinstance(item, Typed) else Dataset)

    def _item(self, accessor: str, variable: str, item: BaseDataset, kind: type[BaseDataset]) -> None:
        """Write the statements that add an item: its simple values as arguments of ``add``, then the others."""
        simple: dict[str, str] = {}
        done = set()
        for tag in sorted(access.entries(item)):
            found = _decoded(item, tag)
            if isinstance(found, Sequence):
                continue
            vr, value = found
            setting = self._setting(item, kind, tag, vr, value)
            if setting.keyword and not (isinstance(value, bytes) and len(value) > _SHORT):
                text = self._literal(setting.vr, setting.value)
                simple[setting.keyword] = python_list(text, WIDTH) if isinstance(text, list) else text
                done.add(tag)
        rest = len(done) < len(item)
        head = f"{variable} = " if rest else ""
        call = f"{head}{accessor}.add({', '.join(f'{name}={text}' for name, text in simple.items())})"
        if len(call) <= WIDTH and "\n" not in call:
            self.lines.append(call)
        else:
            self.lines.append(f"{head}{accessor}.add(")
            self.lines += [line for name, text in simple.items() for line in _indented(f"{name}={text},")]
            self.lines.append(")")
        if rest:
            self._elements(variable, item, kind, done)


def _decoded(ds: BaseDataset, tag: int) -> tuple[str, Any] | Sequence[Any]:
    """Return the VR and value of an element, or its items with their classes; the bytes if it cannot be decoded."""
    keyword = keyword_for_tag(tag)
    try:
        element: DataElement = ds[tag]
        value = element.value
        if element.VR == "SQ" and isinstance(value, Sequence):
            field = getattr(type(ds), keyword, None) if keyword and tag_for_keyword(keyword) == tag else None
            return getattr(ds, keyword) if field is not None and isinstance(ds, Typed) else value
    except (DicomError, ValueError, LookupError):
        return "UN", bytes(ds.value_bytes(tag))
    if value is None or element.VR not in BYTES:
        return element.VR, value
    return element.VR, bytes(value)


def _is_settable(kind: type[BaseDataset], keyword: str) -> bool:
    return not issubclass(kind, Typed) or keyword in kind.fields()


def _is_usual(tag: int, vr: str) -> bool:
    """Return whether an element has the VR that an assignment by keyword gives it."""
    return vr in AMBIGUOUS or vr_of(tag) == vr


def _succeeds(kind: type[BaseDataset], keyword: str, tag: int, vr: str, found: Any, value: Any, checking: str) -> bool:
    """Return whether a value can be set in an object of a class, and is the same afterwards."""
    try:
        probe: Any = kind.from_dict({}, checking=checking)  # type: ignore[arg-type]
        if keyword:
            setattr(probe, keyword, found)
        else:
            probe.add_new(tag, vr, found)
        made = probe[tag]
        return bool(vr == made.VR and (made.value == value or repr(made.value) == repr(value)))  # NaN differs from NaN
    except (DicomError, ValueError, TypeError):
        return False


def _codes(items: Sequence[Any]) -> list[str]:
    """Return the codes of items that contain nothing else; an empty list if there are other items."""
    found = []
    for item in items:
        values = {element.keyword: element.value for element in item}
        if values.keys() != {"CodeValue", "CodingSchemeDesignator", "CodeMeaning"}:
            return []
        texts = [str(values[name]) for name in ("CodeValue", "CodingSchemeDesignator", "CodeMeaning")]
        if not all(texts) or len(texts[0]) > 16 or texts[0].startswith(("urn:", "http:", "https:")):
            return []
        found.append(f"Code({', '.join(map(python_string, texts))})")
    return found


def _variable(keyword: str, owner: str) -> str:
    """Return the name of the variable of the items of a sequence, which differs from those that enclose it."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", keyword.removesuffix("Sequence")).lower()
    name = f"{owner}_{words or 'private'}".removeprefix("ds_")
    return f"{name}_" if iskeyword(name) else name


def _indented(text: str) -> list[str]:
    return [f"    {line}" for line in text.split("\n")]


def _native(ds: BaseDataset, value: bytes) -> Any:
    """Return native pixels as an array with the same bytes, or None if they have another form."""
    import numpy as np

    sizes = [ds.get(keyword) for keyword in ("Rows", "Columns", "BitsAllocated")]
    if not all(isinstance(size, int) for size in sizes) or sizes[2] not in (8, 16, 32):
        return None
    frames, samples = int(ds.get("NumberOfFrames") or 1), int(ds.get("SamplesPerPixel") or 1)
    dtype = np.dtype(f"<{'i' if ds.get('PixelRepresentation') == 1 else 'u'}{sizes[2] // 8}")
    plane = (samples, *sizes[:2]) if ds.get("PlanarConfiguration") == 1 else (*sizes[:2], samples)
    shape = (frames, *sizes[:2]) if samples == 1 else (frames, *plane)
    if len(value) != dtype.itemsize * int(np.prod(shape)):
        return None
    return np.frombuffer(value, dtype).reshape(shape[1:] if frames == 1 else shape)
