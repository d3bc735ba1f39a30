"""What the exhibit draws itself: night sky, lights, running text and QR codes, as Qt Quick items.

Each is painted once, when its size or content changes, and then stands still as a texture. Only
Attract's ``Swarm`` paints per frame, and only where a light has moved. No item knows a view model
or an exhibit.
"""
