# Generated from PS3.5 2026c (sha256 4dfd7b8cbc7c) by generator; do not edit.
"""Attribute values that the compressed transfer syntaxes allow (PS3.5 Tables 8.2.1-1 and following)."""

from __future__ import annotations

from dcmgen.dictionary.facts import Compression

COMPRESSIONS: dict[str, tuple[Compression, ...]] = {
    # JPEG Baseline (Process 1)
    "1.2.840.10008.1.2.4.50": (
        Compression("8.2.1-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0,), (8,), (8, 8)),
        Compression("8.2.1-1", ("YBR_FULL_422", "RGB"), (3,), (0,), (0,), (8,), (8, 8)),
    ),
    # JPEG Extended (Process 2 & 4)
    "1.2.840.10008.1.2.4.51": (
        Compression("8.2.1-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0,), (8,), (8, 8)),
        Compression("8.2.1-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0,), (16,), (12, 12)),
    ),
    # JPEG Lossless, Non-Hierarchical (Process 14)
    "1.2.840.10008.1.2.4.57": (
        Compression("8.2.1-2", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (8, 16), (1, 16)),
        Compression("8.2.1-2", ("PALETTE COLOR",), (1,), (), (0,), (8, 16), (1, 16)),
        Compression("8.2.1-2", ("YBR_FULL", "RGB"), (3,), (0,), (0,), (8, 16), (1, 16)),
    ),
    # JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1])
    "1.2.840.10008.1.2.4.70": (
        Compression("8.2.1-2", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (8, 16), (1, 16)),
        Compression("8.2.1-2", ("PALETTE COLOR",), (1,), (), (0,), (8, 16), (1, 16)),
        Compression("8.2.1-2", ("YBR_FULL", "RGB"), (3,), (0,), (0,), (8, 16), (1, 16)),
    ),
    # JPEG-LS Lossless Image Compression
    "1.2.840.10008.1.2.4.80": (
        Compression("8.2.3-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (8, 16), (2, 16)),
        Compression("8.2.3-1", ("PALETTE COLOR",), (1,), (), (0,), (8, 16), (2, 16)),
        Compression("8.2.3-1", ("YBR_FULL",), (3,), (0,), (0,), (8, 16), (2, 16)),
        Compression("8.2.3-1", ("RGB",), (3,), (0,), (0,), (8, 16), (2, 16)),
    ),
    # JPEG-LS Lossy (Near-Lossless) Image Compression
    "1.2.840.10008.1.2.4.81": (
        Compression("8.2.3-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (8, 16), (2, 16)),
        Compression("8.2.3-1", ("YBR_FULL",), (3,), (0,), (0,), (8, 16), (2, 16)),
        Compression("8.2.3-1", ("RGB",), (3,), (0,), (0,), (8, 16), (2, 16)),
    ),
    # JPEG 2000 Image Compression (Lossless Only)
    "1.2.840.10008.1.2.4.90": (
        Compression("8.2.4-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (1, 8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.4-1", ("PALETTE COLOR",), (1,), (), (0,), (8, 16), (1, 16)),
        Compression("8.2.4-1", ("YBR_RCT",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.4-1", ("RGB",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.4-1", ("YBR_FULL",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
    ),
    # JPEG 2000 Image Compression
    "1.2.840.10008.1.2.4.91": (
        Compression("8.2.4-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (1, 8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.4-1", ("YBR_RCT",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.4-1", ("YBR_ICT",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.4-1", ("RGB",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.4-1", ("YBR_FULL",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
    ),
    # JPEG XL Lossless
    "1.2.840.10008.1.2.4.110": (
        Compression("8.2.15-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (1, 8, 16, 24), (1, 24)),
        Compression("8.2.15-1", ("XYB", "YBR_RCT", "RGB"), (3,), (0,), (0,), (8, 16, 24), (8, 24)),
    ),
    # JPEG XL JPEG Recompression
    "1.2.840.10008.1.2.4.111": (
        Compression("8.2.15-1", ("MONOCHROME2",), (1,), (), (0,), (8,), (8, 8)),
        Compression("8.2.15-1", ("YBR_FULL_422", "XYB", "RGB"), (3,), (0,), (0,), (8,), (8, 8)),
    ),
    # JPEG XL
    "1.2.840.10008.1.2.4.112": (
        Compression("8.2.15-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (1, 8, 16, 24), (1, 24)),
        Compression("8.2.15-1", ("XYB", "YBR_RCT", "RGB"), (3,), (0,), (0,), (8, 16, 24), (8, 24)),
    ),
    # High-Throughput JPEG 2000 Image Compression (Lossless Only)
    "1.2.840.10008.1.2.4.201": (
        Compression("8.2.14-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.14-1", ("PALETTE COLOR",), (1,), (), (0,), (8, 16), (1, 16)),
        Compression("8.2.14-1", ("YBR_RCT",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.14-1", ("RGB",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.14-1", ("YBR_FULL",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
    ),
    # High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)
    "1.2.840.10008.1.2.4.202": (
        Compression("8.2.14-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.14-1", ("PALETTE COLOR",), (1,), (), (0,), (8, 16), (1, 16)),
        Compression("8.2.14-1", ("YBR_RCT",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.14-1", ("RGB",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.14-1", ("YBR_FULL",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
    ),
    # High-Throughput JPEG 2000 Image Compression
    "1.2.840.10008.1.2.4.203": (
        Compression("8.2.14-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.14-1", ("YBR_RCT",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.14-1", ("YBR_ICT",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.14-1", ("RGB",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
        Compression("8.2.14-1", ("YBR_FULL",), (3,), (0,), (0,), (8, 16, 24, 32, 40), (1, 38)),
    ),
    # RLE Lossless
    "1.2.840.10008.1.2.5": (
        Compression("8.2.2-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (1, 8, 16), (1, 16)),
        Compression("8.2.2-1", ("PALETTE COLOR",), (1,), (), (0,), (8, 16), (1, 16)),
        Compression("8.2.2-1", ("YBR_FULL",), (3,), (0, 1), (0,), (8, 16), (1, 16)),
        Compression("8.2.2-1", ("RGB",), (3,), (0, 1), (0,), (8, 16), (1, 16)),
    ),
}
"""UID → allowed combinations; transfer syntaxes without a table in the standard are not listed."""
