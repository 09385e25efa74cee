# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
from dcmgen.modules.directory_information import DirectoryInformationModule as DirectoryInformationModule
from dcmgen.modules.multi_frame_functional_groups import (
    MultiFrameFunctionalGroupsModule as MultiFrameFunctionalGroupsModule,
)
from dcmgen.modules.overlay_plane import OverlayPlaneModule as OverlayPlaneModule
from dcmgen.modules.palette import PaletteModule as PaletteModule
from dcmgen.modules.patient import PatientModule as PatientModule
from dcmgen.modules.sop_common import SOPCommonModule as SOPCommonModule
from dcmgen.modules.test_box import TestBoxModule as TestBoxModule
from dcmgen.modules.test_image import TestImageModule as TestImageModule

# Names that are assigned, not imported: editors describe such a name by the docstring of the class alone. The hover text
# of an imported class begins with all parameters of its constructor.
