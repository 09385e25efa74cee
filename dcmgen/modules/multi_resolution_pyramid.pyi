# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-Resolution Pyramid Module."""

from dcmgen.model.fields import LO_, UI, LO_Value, UIValue
from dcmgen.model.iod import Module

class MultiResolutionPyramidModule(Module):
    """Multi-Resolution Pyramid Module (PS3.3 C.7.11.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.11.html#sect_C.7.11.1
    """

    def __init__(
        self,
        /,
        *,
        PyramidUID: UIValue = ...,
        PyramidDescription: LO_Value = ...,
        PyramidLabel: LO_Value = ...,
    ) -> None: ...
    PyramidUID: UI
    """Pyramid UID (0008,0019), UI, VM 1, Type 1.

    PS3.3 C.7.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.11.html#sect_C.7.11.1
    """
    PyramidLabel: LO_
    """Pyramid Label (0020,0027), LO, VM 1, Type 3.

    PS3.3 C.7.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.11.html#sect_C.7.11.1
    """
    PyramidDescription: LO_
    """Pyramid Description (0008,1088), LO, VM 1, Type 3.

    PS3.3 C.7.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.11.html#sect_C.7.11.1
    """
