"""Options of frame encoders: their types, defaults and limits."""

from __future__ import annotations

from dcmgen.errors import PixelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, TypeAlias

    OptionValue: TypeAlias = int | float | str
    AnyOption: TypeAlias = OptionValue | Sequence[OptionValue] | None


class Option:
    """An option of the encoders of a transfer syntax.

    Parameters
    ----------
    name : str
        Name of the keyword argument.
    kind : type
        ``int``, ``float`` or ``str``.
    default : int, float or str, optional
        Value if the caller does not pass one. Default: the encoder receives the option only if the caller passes it.
    least, most : float, optional
        Smallest and largest value.
    choices : tuple of str, optional
        Allowed values of a ``str``.
    lossy : bool, optional
        Whether a value other than 0 makes the encoder lossy.
    alias : str, optional
        Another name for the option.
    doc : str, optional
        Description of the value.
    """

    __slots__ = ("alias", "choices", "default", "doc", "kind", "least", "lossy", "most", "name")

    def __init__(
        self,
        name: str,
        kind: type[OptionValue],
        default: OptionValue | None = None,
        *,
        least: float | None = None,
        most: float | None = None,
        choices: tuple[str, ...] = (),
        lossy: bool = False,
        alias: str = "",
        doc: str = "",
    ) -> None:
        self.name = name
        self.kind = kind
        self.default = default
        self.least = least
        self.most = most
        self.choices = choices
        self.lossy = lossy
        self.alias = alias
        self.doc = doc

    def __repr__(self) -> str:
        return f"<Option {self.name}: {self.kind.__name__} = {self.default!r}>"

    def clean(self, value: Any) -> OptionValue:
        """Convert a value to the type of the option, and check it.

        Raises
        ------
        TypeError
            If the value cannot be converted.
        PixelError
            If the value is not allowed.
        """
        converted = self._converted(value)
        if converted is None:
            raise TypeError(f"encoding option {self.name!r} is {value!r}; use {self._expected()}")
        if not self._allows(converted):
            raise PixelError(f"encoding option {self.name!r} is {value!r}; use {self._expected()}")
        return converted

    def _converted(self, value: Any) -> OptionValue | None:
        """Convert a value to the type of the option; return None if that is not possible."""
        if self.kind is str or isinstance(value, (str, bool)):
            return value if self.kind is str and isinstance(value, str) else None
        try:
            converted = self.kind(value)
        except (TypeError, ValueError, OverflowError):
            return None
        return converted if converted == value else None

    def _allows(self, value: OptionValue) -> bool:
        if isinstance(value, str):
            return not self.choices or value in self.choices
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)

    def _expected(self) -> str:
        if self.kind is str:
            return "one of " + ", ".join(map(repr, self.choices)) if self.choices else "a string"
        kind = "an integer" if self.kind is int else "a number"
        if self.least is None and self.most is None:
            return kind
        if self.most is None:
            return f"{kind} from {self.least:g}"
        return f"{kind} up to {self.most:g}" if self.least is None else f"{kind} from {self.least:g} to {self.most:g}"


QUALITY = Option("quality", int, 90, least=1, most=100, doc="quality of the quantization tables of libjpeg")
SUBSAMPLING = Option("subsampling", str, "422", choices=("444", "422", "420"), doc="resolution of chroma")
PREDICTOR = Option("predictor", int, 1, least=1, most=7, doc="selection value of the predictor")
NEAR = Option(
    "near",
    int,
    2,
    least=0,
    most=255,
    lossy=True,
    alias="jls_error",
    doc="largest deviation of a sample, 0 for lossless",
)
RATIO = Option("ratio", float, least=1, lossy=True, alias="j2k_cr", doc="compression ratio to reach")
PSNR = Option("psnr", float, least=1, lossy=True, alias="j2k_psnr", doc="signal-to-noise ratio to reach, in dB")
RESOLUTIONS = Option("resolutions", int, least=1, most=33, doc="number of resolution levels")
STEP = Option(
    "step", float, least=1e-5, most=2, lossy=True, doc="quantization step of the wavelets; lossless by default"
)
DISTANCE = Option(
    "distance",
    float,
    1.0,
    least=0,
    most=25,
    lossy=True,
    doc="distance of libjxl, 1 for visually lossless, 0 for lossless",
)
EFFORT = Option("effort", int, 2, least=1, most=9, doc="effort of libjxl, from fast to small")
LEVEL = Option("level", int, 6, least=0, most=9, doc="level of zlib, from fast to small")
