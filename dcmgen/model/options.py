"""Options of functions that methods pass on, for type checkers; at run time, this module is empty.

A test compares each class with the signature of its function.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import json
    from collections.abc import Callable, Iterable, Sequence
    from os import PathLike
    from typing import Any, Literal, TypedDict

    from dcmgen.pixels.job import OnError
    from dcmgen.validation.registry import Severity
    from dcmgen.validation.reports.suppress import Suppressions
    from dcmgen.values.tag import TagLike

    class ReadOptions(TypedDict, total=False):
        """Options of `dcmgen.dcmread`."""

        stop_before_pixels: bool
        specific_tags: Iterable[TagLike] | None
        defer_size: int | str | None
        force: bool
        strict: bool
        charset: str | Iterable[str] | None
        resolve_un: bool
        max_depth: int
        max_elements: int
        max_inflated: int
        max_stream: int
        remote: bool

    class WriteOptions(TypedDict, total=False):
        """Options of `dcmgen.dcmwrite`."""

        transfer_syntax: str | None
        overwrite: bool
        enforce_file_format: bool
        upgrade_charset: bool
        fsync: bool
        fragments: Iterable[bytes] | None
        offset_table: bytes
        validate: bool
        strict: bool

    class DumpOptions(TypedDict, total=False):
        """Options of `json.dumps`, except ``allow_nan``."""

        skipkeys: bool
        ensure_ascii: bool
        check_circular: bool
        cls: type[json.JSONEncoder] | None
        indent: int | str | None
        separators: tuple[str, str] | None
        default: Callable[[Any], Any] | None
        sort_keys: bool

    class ValidatorOptions(TypedDict, total=False):
        """Options of `dcmgen.validation.Validator`."""

        level: Severity
        rules: Sequence[str] | None
        limit: int
        suppress: Suppressions | str | PathLike[str] | None

    class PixelValues(TypedDict, total=False):
        """Values that replace those of the dataset when pixels are decoded."""

        rows: int
        columns: int
        number_of_frames: int
        samples_per_pixel: int
        photometric_interpretation: str
        bits_allocated: int
        bits_stored: int
        high_bit: int
        pixel_representation: int
        planar_configuration: int
        transfer_syntax_uid: str

    class FrameOptions(PixelValues, total=False):
        """Options of `dcmgen.pixels.decoding.Decoder.iter_array`, except ``indices``."""

        raw: bool
        decoding_plugin: str
        on_error: OnError
        max_bytes: int | None
        max_ratio: float | None

    class ArrayOptions(FrameOptions, total=False):
        """Options of `dcmgen.pixels.decoding.Decoder.as_array`, except ``index``."""

        workers: int | None
        view_only: bool
        mmap: bool

    class DecodeOptions(ArrayOptions, total=False):
        """Options of `dcmgen.pixels.pixel_array`."""

        index: int | None
        ds_out: Any
        specific_tags: list[Any] | None

    class EncoderOptions(TypedDict, total=False):
        """Options of the encoders, with their other names."""

        quality: int | None
        subsampling: Literal["444", "422", "420"] | None
        predictor: int | None
        near: int | None
        jls_error: int | None
        ratio: float | None
        j2k_cr: float | Sequence[float] | None
        psnr: float | None
        j2k_psnr: float | Sequence[float] | None
        resolutions: int | None
        step: float | None
        distance: float | None
        effort: int | None
        level: int | None

    class CompressOptions(EncoderOptions, total=False):
        """Options of `dcmgen.pixels.compress`, except ``arr``."""

        encoding_plugin: str
        decoding_plugin: str
        encapsulate_ext: bool
        generate_instance_uid: bool | None
        on_error: OnError
        max_ratio: float | None

    class RenderOptions(TypedDict, total=False):
        """Options of `dcmgen.pixels.render`."""

        window: tuple[float, float] | str | None
        voi: int
        overlays: bool
        shutter: bool
        aspect: bool
        palette: str | None
        decoding_plugin: str

    class PictureOptions(RenderOptions, total=False):
        """Options of `dcmgen.pictures.draw`, except ``index``."""

        size: int
        limit: int
        seconds: float | None
        images: Any
        labels: bool

    class ShowOptions(PictureOptions, total=False):
        """Options of `dcmgen.pictures.show`."""

        index: int | None
        title: str
