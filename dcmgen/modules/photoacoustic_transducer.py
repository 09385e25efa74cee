# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Photoacoustic Transducer Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.transducer_response_sequence_item import TransducerResponseSequenceItem


class PhotoacousticTransducerModule(Module):
    """Photoacoustic Transducer Module (PS3.3 C.8.34.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """

    __slots__ = ()

    TransducerGeometryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_980D, "CodeSequenceMacro")
    """Transducer Geometry Code Sequence (0018,980D), VM 1, Type 1 (PS3.3 C.8.34.3)."""
    TransducerResponseSequence: SQ[TransducerResponseSequenceItem] = SQ(0x0018_982C, "TransducerResponseSequenceItem")
    """Transducer Response Sequence (0018,982C), VM 1, Type 2 (PS3.3 C.8.34.3)."""
    TransducerTechnologySequence: SQ[CodeSequenceMacro] = SQ(0x0018_9831, "CodeSequenceMacro")
    """Transducer Technology Sequence (0018,9831), VM 1, Type 3 (PS3.3 C.8.34.3)."""
