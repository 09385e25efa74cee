"""`example` makes a small instance of any IOD."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, overload

from dcmgen import rules
from dcmgen.create.catalog import is_stored
from dcmgen.create.examples.chooser import Chooser
from dcmgen.create.examples.filling import fill
from dcmgen.create.examples.frames import TILED
from dcmgen.create.examples.images import LOOKS
from dcmgen.create.examples.optional import add_optional
from dcmgen.create.examples.recipes import prepare
from dcmgen.create.examples.references import list_references
from dcmgen.create.instance import class_of, identified, set_character_set
from dcmgen.errors import UnknownNameError
from dcmgen.model.iod import IOD

if TYPE_CHECKING:
    from typing import Any

T = TypeVar("T", bound=IOD)


@overload
def example(iod: str, /, seed: int = 0) -> IOD: ...
@overload
def example(iod: type[T], /, seed: int = 0) -> T: ...
def example(iod: Any, /, seed: int = 0) -> Any:
    """Create a small, complete and valid example of an IOD.

    Parameters
    ----------
    iod : type of IOD or str
        Class of the object, such as ``CTImage``; or the name of the IOD (``"CT Image"``), of its class, or the name or
        UID of a SOP Class.
    seed : int, optional
        Number of the example, from 0. Equal arguments return equal objects.

    Returns
    -------
    IOD
        An object that lacks nothing and has no errors. Its pixels, samples and texts are those of a phantom. If the IOD
        has several SOP Classes and `iod` does not name one, it has the first one.

    Raises
    ------
    UnknownNameError
        If there is no such IOD, or no object of it can be stored.

    See Also
    --------
    iods : Lists the IODs.
    new : Creates an object with only what follows from the IOD.

    Notes
    -----
    Examples with the same seed are of the same patient and study. If one refers to an instance of a SOP Class, the
    instance is the example of this SOP Class.

    Examples
    --------
    >>> plan = example("RT Plan")
    >>> plan.PatientName, plan.BeamSequence[0].BeamName, len(plan.missing())
    ('Phantom^Example', 'Field 1', 0)
    """
    kind, sop_class = class_of(iod) if isinstance(iod, str) else (iod, "")
    sop_class = sop_class or next(iter(kind.sop_classes), "")
    found = rules.iod_of(sop_class)
    if found is None or not is_stored(sop_class):
        raise UnknownNameError(f"{kind.__name__} objects cannot be stored, so that there is no example of them")
    chooser = Chooser(sop_class, seed)
    made = identified(kind, **_identity(found.name, chooser))
    prepare(made, found.name, chooser)
    fill(made, chooser)
    add_optional(made, chooser)
    list_references(made, chooser)
    fill(made, chooser)
    set_character_set(made)
    return made


def _identity(iod: str, chooser: Chooser) -> dict[str, Any]:
    """Return the attributes that would otherwise be random, depend on the clock or on the number of frames."""
    identity: dict[str, Any] = {
        "SOPClassUID": chooser.sop_class,
        "SOPInstanceUID": chooser.uid(chooser.sop_class),
        "InstanceCreationDate": chooser.when.date(),
        "InstanceCreationTime": chooser.when.time(),
    }
    look = LOOKS.get(chooser.sop_class, LOOKS.get(iod))
    if look is not None and look.frames:
        identity["NumberOfFrames"] = look.frames
    if iod in TILED:
        identity["DimensionOrganizationType"] = "TILED_FULL"
    return identity
