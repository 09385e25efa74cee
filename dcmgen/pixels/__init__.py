"""Decode, encode and display pixel data of every transfer syntax for which a codec exists.

The public names are imported on first use.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.codec.options import Option as Option
    from dcmgen.codec.transfer_syntax import TransferSyntax as TransferSyntax
    from dcmgen.codec.transfer_syntax import register_transfer_syntax as register_transfer_syntax
    from dcmgen.codec.transfer_syntax import unregister_transfer_syntax as unregister_transfer_syntax
    from dcmgen.pixels import registry as registry
    from dcmgen.pixels import show as show
    from dcmgen.pixels.bits import pack_bits as pack_bits
    from dcmgen.pixels.bits import unpack_bits as unpack_bits
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
    from dcmgen.pixels.registry import unregister as unregister
    from dcmgen.pixels.rendering import render as render
    from dcmgen.pixels.store import set_pixel_data as set_pixel_data
    from dcmgen.pixels.store import set_video_stream as set_video_stream
    from dcmgen.pixels.transcode import compress as compress
    from dcmgen.pixels.transcode import convert as convert
    from dcmgen.pixels.transcode import decompress as decompress
    from dcmgen.pixels.video import video_stream as video_stream
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.codec.options": ("Option",),
            "dcmgen.codec.transfer_syntax": (
                "TransferSyntax",
                "register_transfer_syntax",
                "unregister_transfer_syntax",
            ),
            "dcmgen.pixels.bits": ("pack_bits", "unpack_bits"),
            "dcmgen.pixels.color": ("convert_color_space",),
            "dcmgen.pixels.decoding": ("Decoder", "get_decoder", "iter_pixels", "pixel_array"),
            "dcmgen.pixels.description": ("Description",),
            "dcmgen.pixels.encoding": ("Encoder", "encode", "get_encoder"),
            "dcmgen.pixels.icc": ("apply_icc_profile",),
            "dcmgen.pixels.luts": (
                "apply_modality_lut",
                "apply_presentation_lut",
                "apply_real_world_value",
                "apply_rescale",
                "apply_voi",
                "apply_voi_lut",
                "apply_windowing",
            ),
            "dcmgen.pixels.overlay": ("overlay_array", "shutter_mask"),
            "dcmgen.pixels.palette": ("PALETTES", "apply_color_lut"),
            "dcmgen.pixels.registry": ("Plugin", "register", "unregister"),
            "dcmgen.pixels.rendering": ("render",),
            "dcmgen.pixels.store": ("set_pixel_data", "set_video_stream"),
            "dcmgen.pixels.transcode": ("compress", "convert", "decompress"),
            "dcmgen.pixels.video": ("video_stream",),
        },
        submodules=("registry", "show"),
    )
