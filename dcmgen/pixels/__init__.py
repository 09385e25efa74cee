"""Pixels in and out: arrays from any transfer syntax and back, and what their values mean.

Everything is imported when it is asked for.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.pixels import registry as registry
    from dcmgen.pixels import show as show
    from dcmgen.pixels.color import convert_color_space as convert_color_space
    from dcmgen.pixels.decoding import Decoder as Decoder
    from dcmgen.pixels.decoding import get_decoder as get_decoder
    from dcmgen.pixels.decoding import iter_pixels as iter_pixels
    from dcmgen.pixels.decoding import pixel_array as pixel_array
    from dcmgen.pixels.description import Description as Description
    from dcmgen.pixels.encoding import Encoder as Encoder
    from dcmgen.pixels.encoding import encode as encode
    from dcmgen.pixels.encoding import get_encoder as get_encoder
    from dcmgen.pixels.icc import apply_icc_profile as apply_icc_profile
    from dcmgen.pixels.luts import apply_modality_lut as apply_modality_lut
    from dcmgen.pixels.luts import apply_presentation_lut as apply_presentation_lut
    from dcmgen.pixels.luts import apply_real_world_value as apply_real_world_value
    from dcmgen.pixels.luts import apply_rescale as apply_rescale
    from dcmgen.pixels.luts import apply_voi as apply_voi
    from dcmgen.pixels.luts import apply_voi_lut as apply_voi_lut
    from dcmgen.pixels.luts import apply_windowing as apply_windowing
    from dcmgen.pixels.overlay import overlay_array as overlay_array
    from dcmgen.pixels.overlay import shutter_mask as shutter_mask
    from dcmgen.pixels.palette import PALETTES as PALETTES
    from dcmgen.pixels.palette import apply_color_lut as apply_color_lut
    from dcmgen.pixels.registry import Plugin as Plugin
    from dcmgen.pixels.registry import register as register
    from dcmgen.pixels.rendering import render as render
    from dcmgen.pixels.store import set_pixel_data as set_pixel_data
    from dcmgen.pixels.store import set_video_stream as set_video_stream
    from dcmgen.pixels.transcode import compress as compress
    from dcmgen.pixels.transcode import convert as convert
    from dcmgen.pixels.transcode import decompress as decompress
    from dcmgen.pixels.video import video_stream as video_stream

_HOMES = {
    "Decoder": "decoding",
    "Description": "description",
    "Encoder": "encoding",
    "PALETTES": "palette",
    "Plugin": "registry",
    "apply_color_lut": "palette",
    "apply_icc_profile": "icc",
    "apply_modality_lut": "luts",
    "apply_presentation_lut": "luts",
    "apply_real_world_value": "luts",
    "apply_rescale": "luts",
    "apply_voi": "luts",
    "apply_voi_lut": "luts",
    "apply_windowing": "luts",
    "compress": "transcode",
    "convert": "transcode",
    "convert_color_space": "color",
    "decompress": "transcode",
    "encode": "encoding",
    "get_decoder": "decoding",
    "get_encoder": "encoding",
    "iter_pixels": "decoding",
    "overlay_array": "overlay",
    "pixel_array": "decoding",
    "register": "registry",
    "render": "rendering",
    "set_pixel_data": "store",
    "set_video_stream": "store",
    "shutter_mask": "overlay",
    "video_stream": "video",
}
_MODULES = ("registry", "show")

__all__ = [
    "PALETTES",
    "Decoder",
    "Description",
    "Encoder",
    "Plugin",
    "apply_color_lut",
    "apply_icc_profile",
    "apply_modality_lut",
    "apply_presentation_lut",
    "apply_real_world_value",
    "apply_rescale",
    "apply_voi",
    "apply_voi_lut",
    "apply_windowing",
    "compress",
    "convert",
    "convert_color_space",
    "decompress",
    "encode",
    "get_decoder",
    "get_encoder",
    "iter_pixels",
    "overlay_array",
    "pixel_array",
    "register",
    "registry",
    "render",
    "set_pixel_data",
    "set_video_stream",
    "show",
    "shutter_mask",
    "video_stream",
]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"dcmgen.pixels.{name}")
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'dcmgen.pixels' has no attribute {name!r}")
    value = getattr(import_module(f"dcmgen.pixels.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
