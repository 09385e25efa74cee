# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Photoacoustic Transducer Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class PhotoacousticTransducerModule(Module):
    """Photoacoustic Transducer Module (PS3.3 C.8.34.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """

    __slots__ = ()

    TransducerGeometryCodeSequence = SQ(0x0018_980D, "CodeSequenceMacro")
    TransducerResponseSequence = SQ(0x0018_982C, "TransducerResponseSequenceItem")
    TransducerTechnologySequence = SQ(0x0018_9831, "CodeSequenceMacro")
