# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Photoacoustic Reconstruction Algorithm Macro."""

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PhotoacousticReconstructionAlgorithmMacro(Macro):
    """Photoacoustic Reconstruction Algorithm Macro (PS3.3 C.8.34.5.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReconstructionAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
    ) -> None: ...
    ReconstructionAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Reconstruction Algorithm Sequence (0018,993D), SQ, VM 1, Type 3.

    PS3.3 C.8.34.5.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.4.html
    """
